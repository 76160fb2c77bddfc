import {
  type Actor,
  checkMayBeCovered,
  demand,
  dueOnBy,
  subtractPoints,
  sumPoints,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { lockReturnsOfDeductions } from "../balances/restate-returns.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { placeOfDeduction } from "../deductions/deduction.service.js";
import { globalId } from "../lists/global-id.js";
import { lockOrThrow } from "../lists/records.js";
import { eachRow } from "../lists/row-by-row.js";
import type { TaskTemplate } from "../templates/task-template.entity.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import type { CreateTaskInput } from "./task.inputs.js";
import { createTask } from "./task.service.js";
import type { CreateTasksFromDeductionsInput, DeductionTaskRowInput } from "./task-bulk.inputs.js";
import type { RowOutcome } from "./task-bulk.service.js";
import { templateOf } from "./task-relations.js";

const maxTitleLength = 300;

/** Makes a task for each deduction, each on its own; what is refused says why and the others are made. */
export async function createTasksFromDeductions(
  tx: EntityManager,
  actor: Actor,
  input: CreateTasksFromDeductionsInput,
  now = new Date(),
): Promise<RowOutcome[]> {
  const template = input.templateId ? await templateOf(tx, actor, input.templateId) : null;
  const shared = { ...input, template, today: vietnamDate(now) };
  await lockDeductions(tx, input.rows);
  return eachRow(tx, input.rows, (inner, row, index) => taskFor(inner, actor, shared, row, { index, now }));
}

/** Locked in the order of their ids, so that two writers of many rows never wait for each other. */
async function lockDeductions(tx: EntityManager, rows: readonly DeductionTaskRowInput[]): Promise<void> {
  const ids = rows.flatMap(({ deductionId }) => /^deduction_([1-9]\d{0,17})$/.exec(deductionId)?.[1] ?? []);
  await lockReturnsOfDeductions(tx, ids);
  await tx.query("select id from deduction where id = any($1::bigint[]) order by id for update", [ids]);
}

type Shared = CreateTasksFromDeductionsInput & { template: TaskTemplate | null; today: string };

async function taskFor(
  tx: EntityManager,
  actor: Actor,
  shared: Shared,
  row: DeductionTaskRowInput,
  { index, now }: { index: number; now: Date },
): Promise<RemediationTask> {
  const deduction = await lockOrThrow(tx, Deduction, row.deductionId, "deductionId");
  demand(actor, "deductions.read", await placeOfDeduction(tx, deduction));
  checkMayBeCovered(deduction);
  const leadUnitId = row.leadUnitId ?? globalId("Unit", deduction.responsibleUnitId ?? "");
  const expectedPoints = row.expectedPoints ?? (await notYetExpected(tx, deduction));
  const task: CreateTaskInput = {
    ...wordingOf(shared),
    title: row.title ?? shared.template?.title ?? (await titleFor(tx, deduction)),
    leadUnitId,
    cooperatingUnitIds: (shared.cooperatingUnitIds ?? []).filter((id) => id !== leadUnitId),
    dueOn: row.dueOn ?? shared.dueOn ?? dueByTemplate(shared),
    deductions: [{ deductionId: row.deductionId, expectedPoints }],
    requestKey: shared.requestKey ? `${shared.requestKey} ${index}` : null,
  };
  return createTask(tx, actor, task, now);
}

/** What all rows have in common: as asked for, else as the template says. */
function wordingOf({ template, ...shared }: Shared) {
  return {
    description: template?.description ?? null,
    deliverable: template?.deliverable ?? null,
    effortDays: template?.effortDays ?? null,
    steps: template?.steps ?? [],
    templateId: shared.templateId ?? null,
    planId: shared.planId ?? null,
    directiveId: shared.directiveId ?? null,
    dueWords: shared.dueWords ?? null,
    recurrence: shared.recurrence ?? template?.recurrence ?? null,
    priority: shared.priority ?? template?.priority ?? null,
    assign: shared.assign ?? false,
  };
}

const dueByTemplate = ({ template, dueWords, today }: Shared) =>
  template && !dueWords ? dueOnBy(template, today) : null;

async function titleFor(tx: EntityManager, { criterionId }: Deduction): Promise<string> {
  const { name } = await tx.findOneByOrFail(Criterion, { id: criterionId });
  return `Khắc phục: ${name}`.slice(0, maxTitleLength);
}

/** What of a deduction no task expects back yet; nothing where there is no more. */
async function notYetExpected(tx: EntityManager, { id, points }: Deduction): Promise<string> {
  const rows = await tx.query<{ expectedPoints: string }[]>(
    `select link.expected_points as "expectedPoints" from task_deduction link
      join remediation_task task on task.id = link.task_id
    where link.deduction_id = $1 and task.status <> 'CANCELLED'`,
    [id],
  );
  return subtractPoints(points, sumPoints(rows.map(({ expectedPoints }) => expectedPoints)));
}
