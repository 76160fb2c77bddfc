import {
  type Actor,
  badInput,
  checkMayBeCovered,
  comparePoints,
  DomainError,
  demand,
  expectedBackFits,
  ruleBroken,
  sumPoints,
} from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { lockReturnsOfDeductions, restateReturns } from "../balances/restate-returns.js";
import { save } from "../database/saving.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { placeOfDeduction } from "../deductions/deduction.service.js";
import { rowIdOf } from "../lists/global-id.js";
import type { TaskDeductionInput } from "./task.inputs.js";
import { TaskDeduction } from "./task-deduction.entity.js";

interface Link {
  deductionId: string;
  expectedPoints: string;
}

function readLinks(inputs: readonly TaskDeductionInput[]): Link[] {
  const links = inputs.map(({ deductionId, expectedPoints }, index) => {
    const path = `deductions.${index}`;
    if (comparePoints(expectedPoints, "0") < 0)
      throw badInput("mustNotBeNegative", {}, `${path}.expectedPoints`);
    return { deductionId: rowIdOf("Deduction", deductionId, `${path}.deductionId`), expectedPoints };
  });
  const ids = links.map(({ deductionId }) => deductionId);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) {
    const value = inputs[repeated]?.deductionId ?? "";
    throw badInput("duplicateItem", { value }, `deductions.${repeated}.deductionId`);
  }
  return links;
}

/** Locked in the order of their ids, so that two writers never wait for each other. */
async function lockDeductions(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Deduction>> {
  const deductions = await tx
    .createQueryBuilder(Deduction, "deduction")
    .where("deduction.id = any(:ids)", { ids })
    .orderBy("deduction.id")
    .setLock("pessimistic_write")
    .getMany();
  return new Map(deductions.map((deduction) => [deduction.id, deduction]));
}

async function expectedByOthers(tx: EntityManager, taskId: string, ids: readonly string[]) {
  const rows = await tx.query<Link[]>(
    `select link.deduction_id as "deductionId", link.expected_points as "expectedPoints"
    from task_deduction link join remediation_task task on task.id = link.task_id
    where link.deduction_id = any($1::bigint[]) and task.id <> $2 and task.status <> 'CANCELLED'`,
    [ids, taskId],
  );
  return Map.groupBy(rows, ({ deductionId }) => deductionId);
}

/** Makes a task answer exactly these deductions; what it then expects back stays within each of them. */
export async function setTaskDeductions(
  tx: EntityManager,
  actor: Actor,
  taskId: string,
  inputs: readonly TaskDeductionInput[],
): Promise<void> {
  const links = readLinks(inputs);
  const known = await tx.findBy(TaskDeduction, { taskId });
  const knownIds = new Set(known.map(({ deductionId }) => deductionId));
  const ids = links.map(({ deductionId }) => deductionId);
  const assessmentIds = await lockReturnsOfDeductions(tx, [...new Set([...knownIds, ...ids])]);
  const deductions = await lockDeductions(tx, ids);
  const others = await expectedByOthers(tx, taskId, ids);
  for (const [index, { deductionId, expectedPoints }] of links.entries()) {
    const path = `deductions.${index}`;
    const deduction = deductions.get(deductionId);
    if (!deduction) throw missing(inputs[index]?.deductionId ?? "", `${path}.deductionId`);
    if (!knownIds.has(deductionId)) demand(actor, "deductions.read", await placeOfDeduction(tx, deduction));
    checkMayBeCovered(deduction);
    const expected = [expectedPoints, ...(others.get(deductionId) ?? []).map((link) => link.expectedPoints)];
    if (!expectedBackFits(deduction.points, expected)) {
      const params = { sum: sumPoints(expected), points: deduction.points };
      throw ruleBroken("expectedBackTooHigh", params, `${path}.expectedPoints`);
    }
  }
  const dropped = [...knownIds].filter((id) => !ids.includes(id));
  if (dropped.length > 0) await tx.delete(TaskDeduction, { taskId, deductionId: In(dropped) });
  await save(
    tx,
    links.map((link) => tx.create(TaskDeduction, { taskId, ...link })),
  );
  await restateReturns(tx, assessmentIds);
}

const missing = (id: string, path: string) =>
  new DomainError("NOT_FOUND", "notFound", { id }, { fields: [{ path, code: "notFound", params: { id } }] });

/** The deductions that a task answers. */
export async function deductionIdsOf(tx: EntityManager, taskId: string): Promise<string[]> {
  const links = await tx.findBy(TaskDeduction, { taskId });
  return links.map(({ deductionId }) => deductionId);
}
