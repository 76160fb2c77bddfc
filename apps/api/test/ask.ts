import type { Actor } from "@reform-ledger/domain";
import { type ExecutionResult, type GraphQLSchema, parse, validate } from "graphql";
import type { DataSource } from "typeorm";
import { Context } from "../src/context.js";
import { Execution } from "../src/http/execution.js";
import { answerOf } from "../src/look-ahead/answers.js";
import { createSchema } from "../src/schema.js";

let schema: Promise<GraphQLSchema> | undefined;

export interface Answer extends ExecutionResult {
  /** How many reading statements it took. */
  statements: number;
}

/** Asks the API without the network in between. */
export async function ask(
  dataSource: DataSource,
  actor: Actor | null,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  schema ??= createSchema();
  const contextValue = new Context(dataSource, actor, "vi", "test");
  const result = await execute(await schema, source, contextValue, variableValues);
  return { ...result, statements: contextValue.reader.statements };
}

/** As the server does: in one statement where SQL alone can answer, else by the compiled operation. */
export async function execute(
  against: GraphQLSchema,
  source: string,
  context: Context,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const document = parse(source);
  const errors = validate(against, document);
  if (errors.length > 0) return { errors };
  const json = await answerOf(against, { document, variables }, context);
  if (json !== null) return { data: JSON.parse(json) };
  return new Execution(against).run({ document, variables }, context);
}

/** The answer's data; fails with the first error where there is one. */
export async function answered<Data>(...question: Parameters<typeof ask>): Promise<Data> {
  const { data, errors } = await ask(...question);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return JSON.parse(JSON.stringify(data)) as Data;
}
