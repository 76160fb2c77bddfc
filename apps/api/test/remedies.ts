import type { EntityManager } from "typeorm";
import { Cause } from "../src/causes/cause.entity.js";
import { Deduction } from "../src/deductions/deduction.entity.js";
import { explainDeduction } from "../src/deductions/deduction.service.js";
import { globalId } from "../src/lists/global-id.js";
import type { RemediationTask } from "../src/tasks/remediation-task.entity.js";
import type { CreateTaskInput } from "../src/tasks/task.inputs.js";
import { createTask } from "../src/tasks/task.service.js";
import { submitTask, updateTaskProgress, verifyTask } from "../src/tasks/task-life.service.js";
import type { Codes, TwoYears } from "./two-years.js";
import { seen } from "./work.js";

/** What the first district, or another one, lost on a criterion in the earlier year. */
export function lostOn(tx: EntityManager, { earlier }: TwoYears, code: Codes, index = 0): Promise<Deduction> {
  const assessmentId = earlier.assessments[index]?.id ?? "";
  return tx.findOneByOrFail(Deduction, { assessmentId, criterionId: earlier.criteria[code].id });
}

/** A deduction with a cause, for which the first district answers. */
export async function explained(
  tx: EntityManager,
  { office, districts }: TwoYears,
  { id, version }: Deduction,
  causeCode = "FILES_OVERDUE",
): Promise<Deduction> {
  const cause = await tx.findOneByOrFail(Cause, { code: causeCode });
  return explainDeduction(tx, office, {
    deductionId: globalId("Deduction", id),
    expectedVersion: version,
    causeId: globalId("Cause", cause.id),
    responsibleUnitId: globalId("Unit", districts[0]?.id ?? ""),
  });
}

/** A task of the first district that is given to it. */
export function answeredBy(
  tx: EntityManager,
  { office, districts }: TwoYears,
  { id }: Deduction,
  { expected, ...override }: { expected: string } & Partial<CreateTaskInput>,
): Promise<RemediationTask> {
  return createTask(tx, office, {
    title: "Rà soát hồ sơ quá hạn",
    leadUnitId: globalId("Unit", districts[0]?.id ?? ""),
    dueOn: "2024-06-30",
    assign: true,
    deductions: [{ deductionId: globalId("Deduction", id), expectedPoints: expected }],
    ...override,
  });
}

/** A task that is done, handed in and verified. */
export async function verified(
  tx: EntityManager,
  { office, head }: TwoYears,
  task: RemediationTask,
): Promise<RemediationTask> {
  const done = await updateTaskProgress(tx, head, { ...seen(task), percentDone: 100, note: "Xong" });
  return verifyTask(tx, office, seen(await submitTask(tx, head, seen(done))));
}
