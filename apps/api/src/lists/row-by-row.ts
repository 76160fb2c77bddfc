import { DomainError, type Language } from "@reform-ledger/domain";
import { Field, ObjectType } from "type-graphql";
import type { EntityManager } from "typeorm";
import { isRetryable, refusalOf } from "../errors/database-errors.js";

@ObjectType({ description: "Why a row was refused." })
export class RowRefusal {
  @Field(() => String, { description: "The code, such as RULE_BROKEN, CONFLICT or FORBIDDEN." })
  code: string;
  @Field(() => String, { description: "What is wrong, in the reader's language." })
  message: string;
  @Field(() => String, { nullable: true, description: "The field of the row that is wrong." })
  path: string | null;
}

export function rowRefusalOf(error: DomainError, language: Language): RowRefusal {
  const [field] = error.fieldsIn(language);
  return {
    code: error.code,
    message: field?.message ?? error.messageIn(language),
    path: field?.path ?? null,
  };
}

/** Does each row on its own: one that is refused leaves nothing behind, and the others are done. */
export async function eachRow<Row, Result>(
  tx: EntityManager,
  rows: readonly Row[],
  work: (inner: EntityManager, row: Row, index: number) => Promise<Result>,
): Promise<(Result | DomainError)[]> {
  const outcomes: (Result | DomainError)[] = [];
  for (const [index, row] of rows.entries()) {
    outcomes.push(await inSavepoint(tx, (inner) => work(inner, row, index)));
  }
  return outcomes;
}

async function inSavepoint<Result>(
  tx: EntityManager,
  work: (inner: EntityManager) => Promise<Result>,
): Promise<Result | DomainError> {
  try {
    return await tx.transaction(async (inner) => {
      const result = await work(inner);
      // What the database checks at the end is charged to the row that breaks it.
      await inner.query("set constraints all immediate");
      await inner.query("set constraints all deferred");
      return result;
    });
  } catch (error) {
    if (error instanceof DomainError) return error;
    const refusal = isRetryable(error) ? null : refusalOf(error);
    if (!refusal) throw error;
    return refusal;
  }
}
