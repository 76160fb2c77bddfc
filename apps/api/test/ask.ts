import type { Actor } from "@reform-ledger/domain";
import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import type { DataSource } from "typeorm";
import { Context } from "../src/context.js";
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
  const result = await graphql({ schema: await schema, source, contextValue, variableValues });
  return { ...result, statements: contextValue.reader.statements };
}

/** The answer's data; fails with the first error where there is one. */
export async function answered<Data>(...question: Parameters<typeof ask>): Promise<Data> {
  const { data, errors } = await ask(...question);
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return JSON.parse(JSON.stringify(data)) as Data;
}
