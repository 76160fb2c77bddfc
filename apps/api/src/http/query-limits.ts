import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from "@apollo/server";
import { badInput } from "@reform-ledger/domain";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  visit,
} from "graphql";
// Its ES build would bring a second copy of graphql along.
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity/cjs";
import { defaultPageSize, maxPageSize } from "../lists/page.js";

/** A page of a hundred, each with a page of a hundred and twenty fields. */
const maxComplexity = 200_000;
const maxDepth = 20;
const shortList = 10;

/** Every field costs one; a list costs what each of its rows does, as many times as it may have rows. */
const costOf: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (Array.isArray(args.ids)) return 1 + Math.min(args.ids.length, maxPageSize) * childComplexity;
  if (String(type).endsWith("Connection")) {
    const size = args.first ?? args.last ?? defaultPageSize;
    return 1 + Math.max(0, Math.min(size, maxPageSize)) * childComplexity;
  }
  const isPage = field.name === "nodes" || field.name === "edges";
  return 1 + (isListType(type) && !isPage ? shortList : 1) * childComplexity;
};

function depthOf(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  visit(document, {
    [Kind.FIELD]: {
      enter({ name }) {
        if (name.value.startsWith("__")) return false;
        depth += 1;
        deepest = Math.max(deepest, depth);
        return undefined;
      },
      leave() {
        depth -= 1;
      },
    },
  });
  return deepest;
}

function refuse(originalError: Error): never {
  throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}

function complexityOf(schema: GraphQLSchema, query: DocumentNode, request: GraphQLRequest): number {
  try {
    return getComplexity({
      schema,
      query,
      variables: request.variables ?? {},
      ...(request.operationName && { operationName: request.operationName }),
      estimators: [costOf],
    });
  } catch (error) {
    // Variables of the wrong type: the execution that follows says which.
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

/** Refuses an operation that asks for more than a page of pages, before anything is read. */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document }) => {
        if (depthOf(document) > maxDepth) refuse(badInput("queryTooDeep", { max: maxDepth }));
        const complexity = complexityOf(schema, document, request);
        if (complexity > maxComplexity)
          refuse(badInput("queryTooComplex", { complexity, max: maxComplexity }));
      },
    }),
  };
}
