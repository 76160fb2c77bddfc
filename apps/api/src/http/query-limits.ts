import type { ApolloServerPlugin, BaseContext, GraphQLRequest } from "@apollo/server";
import { badInput } from "@reform-ledger/domain";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isListType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from "graphql";
// Its ES build would bring a second copy of graphql along.
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from "graphql-query-complexity/cjs";
import { defaultPageSize, maxPageSize } from "../lists/page.js";

/** A page of a hundred, each with a page of a hundred and twenty fields. */
const maxComplexity = 200_000;
const maxDepth = 20;
const lengthArguments = new Set(["first", "last", "ids"]);
const shortList = 10;
/** More criteria than sets have, more units than cohorts. */
const longList = 250;

function lengthOf({ name, type, extensions }: GraphQLField<unknown, unknown>): number {
  const isPage = name === "nodes" || name === "edges";
  if (isPage || !isListType(getNullableType(type))) return 1;
  return extensions.longList ? longList : shortList;
}

/** Each field of the query itself is read on its own, however little it brings. */
const rootCost = 1_000;

/** Every field costs one; a list costs what each of its rows does, as many times as it may have rows. */
const costOf: ComplexityEstimator = (asked) =>
  costOfRows(asked) + (asked.type.name === "Query" ? rootCost : 0);

const costOfRows: (asked: ComplexityEstimatorArgs) => number = ({ field, args, childComplexity }) => {
  if (Array.isArray(args.ids)) return 1 + Math.min(args.ids.length, maxPageSize) * childComplexity;
  if (String(getNullableType(field.type)).endsWith("Connection")) {
    const size = args.first ?? args.last ?? defaultPageSize;
    return 1 + Math.max(0, Math.min(size, maxPageSize)) * childComplexity;
  }
  return 1 + lengthOf(field) * childComplexity;
};

/** How deep an operation reaches, through its fragments too; each fragment is measured once. */
function depthOf(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  const measured = new Map<string, number>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const depthOfFragment = (name: string): number => {
    const depth = measured.get(name) ?? depthOfSelections(fragments.get(name));
    measured.set(name, depth);
    return depth;
  };
  const depthOfSelections = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return Math.max(deepest, depthOfFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return Math.max(deepest, depthOfSelections(selection.selectionSet));
      if (selection.name.value.startsWith("__")) return deepest;
      return Math.max(deepest, 1 + depthOfSelections(selection.selectionSet));
    }, 0);
  const depths = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? depthOfSelections(definition.selectionSet) : 0,
  );
  return Math.max(...depths);
}

const knownDepths = new WeakMap<DocumentNode, number>();

function knownDepthOf(document: DocumentNode): number {
  const depth = knownDepths.get(document) ?? depthOf(document);
  knownDepths.set(document, depth);
  return depth;
}

/** Whether a value holds values within values beyond the limit; asked level by level, not by recursion. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= maxDepth; depth += 1) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

function refuse(originalError: Error): never {
  throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 400 } } });
}

/** What each document was found to cost, by the variables that decide it. */
const knownCosts = new WeakMap<DocumentNode, { deciding: readonly string[]; costs: Map<string, number> }>();
const mostKnownCosts = 100;

/** Variables that say how many rows a list has at most, or whether a part is asked for at all. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = (value: ValueNode) => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    [Kind.FIELD]: ({ arguments: given = [] }) => {
      for (const { name, value } of given) if (lengthArguments.has(name.value)) note(value);
    },
    [Kind.DIRECTIVE]: ({ arguments: given = [] }) => {
      for (const { value } of given) note(value);
    },
  });
  return [...names];
}

/** The cost of an operation, counted once for the same lengths. */
function costOfOperation(schema: GraphQLSchema, document: DocumentNode, request: GraphQLRequest): number {
  const known = knownCosts.get(document) ?? { deciding: decidingVariables(document), costs: new Map() };
  knownCosts.set(document, known);
  const deciding = known.deciding.map((name) => request.variables?.[name]);
  const key = JSON.stringify([request.operationName, deciding]);
  const cost = known.costs.get(key) ?? complexityOf(schema, document, request);
  if (known.costs.size >= mostKnownCosts) known.costs.clear();
  // What could not be measured because of wrong variables is looked at again.
  if (cost > 0) known.costs.set(key, cost);
  return cost;
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
    if (!(error instanceof GraphQLError)) throw error;
    // Variables of the wrong type: the execution that follows says which. Whatever else could not be
    // measured, such as a query of too many parts, is not run.
    return areVariablesWrong(schema, query, request) ? 0 : Number.POSITIVE_INFINITY;
  }
}

function areVariablesWrong(schema: GraphQLSchema, query: DocumentNode, request: GraphQLRequest): boolean {
  const definitions = getOperationAST(query, request.operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, request.variables ?? {}).errors !== undefined;
}

/** Refuses an operation that asks for more than a page of pages, before anything is read. */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document }) => {
        if (knownDepthOf(document) > maxDepth || isTooDeep(request.variables))
          refuse(badInput("queryTooDeep", { max: maxDepth }));
        const complexity = costOfOperation(schema, document, request);
        if (complexity > maxComplexity) {
          const shown = Number.isFinite(complexity) ? complexity : `> ${maxComplexity}`;
          refuse(badInput("queryTooComplex", { complexity: shown, max: maxComplexity }));
        }
      },
    }),
  };
}
