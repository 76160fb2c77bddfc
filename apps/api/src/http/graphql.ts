import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { DomainError } from "@reform-ledger/domain";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from "graphql";
import { formatError } from "../errors/format-error.js";
import { asksForGraphiql, sendGraphiql, serveGraphiqlScript } from "./graphiql.js";
import { limitQueries } from "./query-limits.js";

const mostTokens = 5_000;

export interface GraphqlContext extends BaseContext {
  /** Who asks; null for somebody who has not signed in. */
  actor: object | null;
}

export interface GraphqlOptions<Context extends GraphqlContext> {
  schema: GraphQLSchema;
  context: (request: FastifyRequest) => Promise<Context>;
  /** In production the schema shows itself only to those who have signed in. */
  isProduction: boolean;
  plugins?: ApolloServerPlugin<Context>[];
}

/** Mounts the API and answers how to stop it. */
export async function serveGraphql<Context extends GraphqlContext>(
  app: FastifyInstance,
  { schema, context, isProduction, plugins = [] }: GraphqlOptions<Context>,
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: (formatted, error) => formatError(formatted, error, app.log),
    parseOptions: { maxTokens: mostTokens },
    plugins: [
      limitQueries(schema),
      ...(isProduction ? [hideSchemaFromStrangers<Context>()] : []),
      ...plugins,
    ],
  });
  await apollo.start();
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: async function graphql(request, reply) {
      if (asksForGraphiql(request)) return sendGraphiql(reply);
      // Made before Apollo sees the request: a bad key is then refused as everywhere else, with a 401.
      const contextValue = await context(request);
      return fastifyApolloHandler(apollo, { context: async () => contextValue }).call(this, request, reply);
    },
  });
  serveGraphiqlScript(app);
  return () => apollo.stop();
}

function hideSchemaFromStrangers<Context extends GraphqlContext>(): ApolloServerPlugin<Context> {
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
