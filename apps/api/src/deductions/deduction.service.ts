import {
  type Actor,
  badInput,
  type DeductionExplanation,
  demand,
  explainDeduction as explainByRule,
  mergeDeductions as mergeByRule,
  type Place,
  ruleBroken,
  splitDeduction as splitByRule,
  sumPoints,
  waiveDeduction as waiveByRule,
} from "@reform-ledger/domain";
import { type EntityManager, In, Not } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { lockReturnsOfDeductions, restateReturns } from "../balances/restate-returns.js";
import { Cause } from "../causes/cause.entity.js";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion, findOrThrow, lockOrThrow } from "../lists/records.js";
import { carryReviews } from "../reviews/review-links.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskDeduction } from "../tasks/task-deduction.entity.js";
import { Unit } from "../units/unit.entity.js";
import { placedUnits } from "../units/unit-place.js";
import { Deduction } from "./deduction.entity.js";
import type {
  DeductionPartInput,
  ExplainDeductionInput,
  MergeDeductionsInput,
  SplitDeductionInput,
  WaiveDeductionInput,
} from "./deduction.inputs.js";

/** The assessed unit owns a deduction; the responsible unit takes part in it. */
export async function placeOfDeduction(tx: EntityManager, deduction: Deduction): Promise<Place> {
  const { unitId } = await tx.findOneByOrFail(Assessment, { id: deduction.assessmentId });
  const [owner, ...participants] = await placedUnits(
    tx,
    deduction.responsibleUnitId ? [unitId, deduction.responsibleUnitId] : [unitId],
  );
  return { owners: owner ? [owner] : [], participants };
}

const idsOf = (deductions: readonly Deduction[]) => deductions.map(({ id }) => id);

async function activeTaskCount(tx: EntityManager, deductionId: string): Promise<number> {
  const links = await tx.findBy(TaskDeduction, { deductionId });
  const taskIds = links.map(({ taskId }) => taskId);
  return tx.countBy(RemediationTask, { id: In(taskIds), status: Not("CANCELLED") });
}

async function causeAndOwner(
  tx: EntityManager,
  { causeId, responsibleUnitId, note }: Omit<DeductionPartInput, "points">,
  path = "",
): Promise<DeductionExplanation | null> {
  if (!causeId && !responsibleUnitId) return null;
  if (!causeId) throw badInput("required", {}, `${path}causeId`);
  if (!responsibleUnitId) throw badInput("required", {}, `${path}responsibleUnitId`);
  const cause = await findOrThrow(tx, Cause, causeId, `${path}causeId`);
  if (!cause.active) throw ruleBroken("causeRetired", {}, `${path}causeId`);
  const unit = await findOrThrow(tx, Unit, responsibleUnitId, `${path}responsibleUnitId`);
  return { causeId: cause.id, responsibleUnitId: unit.id, note: note ?? null };
}

export async function explainDeduction(
  tx: EntityManager,
  actor: Actor,
  { deductionId, expectedVersion, ...input }: ExplainDeductionInput,
): Promise<Deduction> {
  const deduction = await lockOrThrow(tx, Deduction, deductionId, "deductionId");
  demand(actor, "deductions.explain", await placeOfDeduction(tx, deduction));
  demandVersion(Deduction, deduction, expectedVersion);
  const explanation = await causeAndOwner(tx, input);
  if (!explanation) throw badInput("required", {}, "causeId");
  const explained = Object.assign(deduction, explainByRule(deduction, explanation));
  // Who would lose sight of it does not hand it to another unit: who owns the points does.
  demand(actor, "deductions.read", await placeOfDeduction(tx, explained));
  return save(tx, explained);
}

/** Divides a deduction; the sum of the score's deductions stays what it was. */
export async function splitDeduction(
  tx: EntityManager,
  actor: Actor,
  { deductionId, expectedVersion, parts }: SplitDeductionInput,
): Promise<Deduction[]> {
  await lockReturnsOfDeductions(tx, [rowIdOf("Deduction", deductionId, "deductionId")]);
  const deduction = await lockOrThrow(tx, Deduction, deductionId, "deductionId");
  demand(actor, "deductions.split", await placeOfDeduction(tx, deduction));
  demandVersion(Deduction, deduction, expectedVersion);
  const tasks = await activeTaskCount(tx, deduction.id);
  const [first, ...others] = splitByRule({ ...deduction, activeTaskCount: tasks }, parts);
  const { scoreId, assessmentId, criterionId } = deduction;
  const origin = { scoreId, assessmentId, criterionId };
  const kept = await explained(tx, deduction, first as DeductionPartInput, 0);
  const added: Deduction[] = [];
  for (const [index, part] of others.entries()) {
    added.push(await explained(tx, tx.create(Deduction, origin), part, index + 1));
  }
  const divided = await save(tx, [kept, ...added]);
  await carryReviews(tx, [kept.id], idsOf(added));
  await restateReturns(tx, [assessmentId]);
  return divided;
}

async function explained(tx: EntityManager, deduction: Deduction, part: DeductionPartInput, index: number) {
  const explanation = await causeAndOwner(tx, part, `parts.${index}.`);
  const changes = explanation
    ? explainByRule({ waivedAt: null }, explanation)
    : { note: part.note ?? deduction.note };
  return Object.assign(deduction, { points: part.points }, changes);
}

/** Puts deductions of one score together again; the first one's cause stays. */
export async function mergeDeductions(
  tx: EntityManager,
  actor: Actor,
  { deductionIds, expectedVersions }: MergeDeductionsInput,
): Promise<Deduction> {
  if (expectedVersions.length !== deductionIds.length) throw badInput("badInput", {}, "expectedVersions");
  const twice = deductionIds.find((id, index) => deductionIds.indexOf(id) !== index);
  if (twice) throw badInput("duplicateItem", { value: twice }, "deductionIds");
  const versions = new Map(deductionIds.map((id, index) => [id, expectedVersions[index] ?? 0]));
  const rowIds = deductionIds.map((id) => rowIdOf("Deduction", id, "deductionIds"));
  await lockReturnsOfDeductions(tx, rowIds);
  const locked = new Map<string, Deduction>();
  // By number, as tasks lock them too, so that two writers never wait for each other.
  for (const id of [...deductionIds].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const deduction = await lockOrThrow(tx, Deduction, id, "deductionIds");
    demand(actor, "deductions.split", await placeOfDeduction(tx, deduction));
    demandVersion(Deduction, deduction, versions.get(id) ?? 0);
    locked.set(id, deduction);
  }
  const merged = deductionIds.flatMap((id) => locked.get(id) ?? []);
  const counted = await Promise.all(
    merged.map(async (deduction) => ({
      ...deduction,
      activeTaskCount: await activeTaskCount(tx, deduction.id),
    })),
  );
  const points = mergeByRule(counted);
  const [kept, ...gone] = merged;
  if (!kept) throw badInput("mergeTooFew", {}, "deductionIds");
  await moveLinks(tx, kept, gone);
  await carryReviews(tx, idsOf(gone), [kept.id]);
  await tx.remove(gone);
  const whole = await save(tx, Object.assign(kept, { points }));
  await restateReturns(tx, [whole.assessmentId]);
  return whole;
}

/** Tasks that were cancelled keep what they had answered: now the deduction that stays. */
async function moveLinks(tx: EntityManager, kept: Deduction, gone: readonly Deduction[]): Promise<void> {
  const links = await tx.findBy(TaskDeduction, { deductionId: In(gone.map(({ id }) => id)) });
  for (const { taskId, expectedPoints } of links) {
    const known = await tx.findOneBy(TaskDeduction, { taskId, deductionId: kept.id });
    const sum = sumPoints([expectedPoints, known?.expectedPoints ?? "0"]);
    await save(tx, tx.create(TaskDeduction, { taskId, deductionId: kept.id, expectedPoints: sum }));
  }
  await tx.remove(links);
}

/** The reform office accepts an explained loss that no task answers. */
export async function waiveDeduction(
  tx: EntityManager,
  actor: Actor,
  { deductionId, expectedVersion, reason }: WaiveDeductionInput,
  now = new Date(),
): Promise<Deduction> {
  const deduction = await lockOrThrow(tx, Deduction, deductionId, "deductionId");
  demand(actor, "deductions.waive", await placeOfDeduction(tx, deduction));
  demandVersion(Deduction, deduction, expectedVersion);
  const tasks = await activeTaskCount(tx, deduction.id);
  return save(
    tx,
    Object.assign(deduction, waiveByRule({ ...deduction, activeTaskCount: tasks }, reason, now)),
  );
}
