import type { Actor, DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { eachRow } from "../lists/row-by-row.js";
import type { ExplainDeductionsInput } from "./bulk-explanation.inputs.js";
import type { Deduction } from "./deduction.entity.js";
import { explainDeduction } from "./deduction.service.js";

/** Explains each deduction by itself, in the order of their ids, so that two writers never wait for each other. */
export async function explainDeductions(
  tx: EntityManager,
  actor: Actor,
  { items, ...explanation }: ExplainDeductionsInput,
): Promise<(Deduction | DomainError)[]> {
  const inOrder = [...items.keys()].toSorted((a, b) => byNumber(idAt(a), idAt(b)));
  function idAt(index: number): string {
    return items[index]?.deductionId ?? "";
  }
  const outcomes = await eachRow(tx, inOrder, (savepoint, index) => {
    const { deductionId, expectedVersion } = items[index] ?? { deductionId: "", expectedVersion: 0 };
    return explainDeduction(savepoint, actor, { deductionId, expectedVersion, ...explanation });
  });
  return items.flatMap((_, index) => outcomes[inOrder.indexOf(index)] ?? []);
}

const byNumber = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);
