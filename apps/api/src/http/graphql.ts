import { ApolloServer, type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { DomainError } from "@reform-ledger/domain";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from "graphql";
import type { Context } from "../context.js";
import { formatError } from "../errors/format-error.js";
import { answerAtOnce, stringifyResult } from "./answers.js";
import { Execution } from "./execution.js";
import { asksForGraphiql, sendGraphiql, serveGraphiqlScript } from "./graphiql.js";
import { limitQueries } from "./query-limits.js";

const mostTokens = 5_000;
/** A longer text is sent as bytes: Node would walk a string twice, to measure it and to write it behind the head. */
const longText = 4_096;

export interface GraphqlOptions {
  schema: GraphQLSchema;
  context: (request: FastifyRequest) => Promise<Context>;
  /** In production the schema shows itself only to those who have signed in. */
  isProduction: boolean;
  plugins?: ApolloServerPlugin<Context>[];
}

/** Mounts the API and answers how to stop it. */
export async function serveGraphql(
  app: FastifyInstance,
  { schema, context, isProduction, plugins = [] }: GraphqlOptions,
): Promise<() => Promise<void>> {
  const execution = new Execution(schema);
  const apollo = new ApolloServer<Context>({
    gateway: {
      load: async () => ({
        executor: ({ document, operationName, request: { variables }, context: contextValue }) =>
          execution.run({ document, operationName, variables }, contextValue as unknown as Context),
      }),
      onSchemaLoadOrUpdate: (take) => {
        take({ apiSchema: schema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    stringifyResult,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: (formatted, error) => formatError(formatted, error, app.log),
    parseOptions: { maxTokens: mostTokens },
    plugins: [
      // It would step in at every field; that nothing is kept is said on every answer.
      ApolloServerPluginCacheControlDisabled(),
      limitQueries(schema),
      ...(isProduction ? [hideSchemaFromStrangers()] : []),
      ...plugins,
      answerAtOnce(schema),
    ],
  });
  await apollo.start();
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: async (request, reply) => {
      if (asksForGraphiql(request)) return sendGraphiql(reply);
      // Made before Apollo sees the request: a bad key is then refused as everywhere else, with a 401.
      const contextValue = await context(request);
      const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: questionIn(request),
        context: async () => contextValue,
      });
      if (body.kind !== "complete") throw new Error("Answers come in one piece");
      reply.code(status ?? 200).headers({ "cache-control": "no-store", ...Object.fromEntries(headers) });
      return body.string.length > longText ? Buffer.from(body.string) : body.string;
    },
  });
  serveGraphiqlScript(app);
  return () => apollo.stop();
}

function questionIn({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const known = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) known.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const search = url.indexOf("?");
  return { method, headers: known, search: search < 0 ? "" : url.slice(search), body };
}

function hideSchemaFromStrangers(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, contextValue }) => {
        if (contextValue.actor || !asksForSchema(document)) return;
        const originalError = new DomainError("UNAUTHENTICATED", "unauthenticated");
        throw new GraphQLError(originalError.message, {
          originalError,
          extensions: { code: originalError.code, http: { status: 401 } },
        });
      },
    }),
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      asks ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return asks;
}
