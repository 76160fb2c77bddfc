import { rebalance, subtractPoints } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import type { Criterion } from "../criteria/criterion.entity.js";
import { save } from "../database/saving.js";
import { Deduction } from "../deductions/deduction.entity.js";
import type { Score } from "../scores/score.entity.js";

/** What stands in the ledger for a score; nobody else changes it until the transaction ends. */
export function lockDeductionsOf(tx: EntityManager, scoreId: string): Promise<Deduction[]> {
  return tx.find(Deduction, {
    where: { scoreId },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
}

/** What the active tasks of each deduction expect back; a deduction without such tasks is not there. */
async function expectedBack(
  tx: EntityManager,
  deductionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; expected: string }[]>(
    `select td.deduction_id as id, sum(td.expected_points)::text as expected
    from task_deduction td join remediation_task t on t.id = td.task_id
    where td.deduction_id = any($1::bigint[]) and t.status <> 'CANCELLED' group by td.deduction_id`,
    [deductionIds],
  );
  return new Map(rows.map(({ id, expected }) => [id, expected]));
}

/** Brings the deductions of a score to what its amended final loses. */
export async function balanceLedger(tx: EntityManager, score: Score, criterion: Criterion): Promise<void> {
  const deductions = await lockDeductionsOf(tx, score.id);
  const expected = await expectedBack(
    tx,
    deductions.map(({ id }) => id),
  );
  const counts = criterion.kind === "SCORED" && score.finalPoints !== null;
  const lost = counts ? subtractPoints(criterion.maxPoints, score.finalPoints ?? "0") : "0";
  const { create, update, remove } = rebalance(
    deductions.map(({ id, points, causeId, waivedAt }) => ({
      id,
      points,
      causeId,
      expectedPoints: expected.get(id) ?? null,
      waived: waivedAt !== null,
    })),
    lost,
  );
  const pointsOf = new Map(update.map(({ id, points }) => [id, points]));
  await save(
    tx,
    deductions
      .filter(({ id }) => pointsOf.has(id))
      .map((deduction) =>
        Object.assign(deduction, { points: pointsOf.get(deduction.id) ?? deduction.points }),
      ),
  );
  // Only cancelled tasks can still name them.
  await tx.query(`delete from task_deduction where deduction_id = any($1::bigint[])`, [remove]);
  await tx.delete(Deduction, { id: In(remove) });
  if (create === null) return;
  const { id: scoreId, assessmentId, criterionId } = score;
  await save(tx, tx.create(Deduction, { scoreId, assessmentId, criterionId, points: create }));
}
