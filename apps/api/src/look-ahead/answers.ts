import { demandEver, type Permission } from "@reform-ledger/domain";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { QueryFailedError } from "typeorm";
import type { Context } from "../context.js";
import { parseGlobalId } from "../lists/global-id.js";
import type { List } from "../lists/list.js";
import { nodeLists } from "../lists/node-lists.js";
import { AnswerWriter } from "./answer.js";
import { type Asking, isRefusal, NotInSql, objectSql, selectionBelow } from "./asking.js";
import { WatchedOperation } from "./kept-parts.js";
import { argumentsOf, type Operation, type SelectedField, selectionOf } from "./selection.js";

export interface AskedOperation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

/** Queries that need code to be answered, as was found out. */
const needCode = new WeakSet<OperationDefinitionNode>();

/**
 * The answer's data as the JSON text that PostgreSQL made of it, in one statement. Null where a part of the
 * query is made by code, or where anything is refused: the executor then says what and where.
 */
export async function answerOf(
  schema: GraphQLSchema,
  { document, operationName, variables = {} }: AskedOperation,
  context: Context,
): Promise<string | null> {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || needCode.has(operation)) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const asking = context.loaders.asking(new WatchedOperation(schema, fragmentsOf(document), coerced));
  try {
    const sql = answerSql(operation, asking, context);
    const { values } = asking.question.parameters;
    const [row] = await context.reader.query<{ answer: string }>(`select (${sql})::text as answer`, values);
    return row?.answer ?? null;
  } catch (error) {
    if (error instanceof NotInSql) needCode.add(operation);
    // What PostgreSQL refuses, such as a row that must not be missing, the executor meets at its place.
    if (!isRefusal(error) && !(error instanceof QueryFailedError)) throw error;
    return null;
  }
}

function answerSql(operation: OperationDefinitionNode, asking: Asking, { actor }: Context): string {
  const { schema } = asking.operation;
  const query = schema.getQueryType();
  if (!query) throw new NotInSql("There is no query type");
  const writer = new AnswerWriter(asking);
  // The operation holds its root fields as a field holds those below it.
  const roots = selectionOf(query, [operation as unknown as FieldNode], asking.operation).fields;
  return objectSql(
    roots.map((root) => {
      if (!root.field) return [root.key, `'${query.name}'::text`] as const;
      const { requires } = root.field.extensions;
      if (requires) demandEver(actor, requires as Permission);
      return [root.key, rootSql(root, writer, asking)] as const;
    }),
  );
}

function rootSql(root: SelectedField, writer: AnswerWriter, asking: Asking): string {
  const { field } = root;
  if (!field) throw new NotInSql(root.name);
  const values = argumentsOf(root, asking.operation);
  if (field.extensions.listed) {
    const selection = selectionBelow(field.type, root, asking.operation);
    return writer.page(field.extensions.listed as List, values, selection);
  }
  if (!field.extensions.node) throw new NotInSql(root.name);
  const { name, rowId } = parseGlobalId(values.id as string);
  const list = nodeLists.get(name);
  const type = asking.operation.schema.getType(name);
  if (!list || !type || !("getFields" in type) || !("getInterfaces" in type)) throw new NotInSql(name);
  return writer.node(list, rowId, selectionOf(type as never, root.nodes, asking.operation));
}

const fragmentsByDocument = new WeakMap<DocumentNode, Operation["fragments"]>();

function fragmentsOf(document: DocumentNode): Operation["fragments"] {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentsByDocument.set(document, fragments);
  return fragments;
}
