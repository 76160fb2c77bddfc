import {
  type Actor,
  checkStepsDone,
  checkStepsMayChange,
  cleanSteps,
  nextStatus,
  ruleBroken,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { rowIdOf } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskStep } from "./task-step.entity.js";
import type { SetTaskStepsInput, TickTaskStepInput } from "./task-step.inputs.js";
import { authorOf } from "./task-updates.js";
import { recordChange, seenTask } from "./task-writes.js";

const stepsOf = (tx: EntityManager, taskId: string) =>
  tx.find(TaskStep, { where: { taskId }, order: { position: "ASC" } });

/** The checklist of a new task. */
export async function addSteps(tx: EntityManager, taskId: string, texts: readonly string[]): Promise<void> {
  const steps = cleanSteps(texts).map((text, index) => ({ taskId, text, position: index + 1 }));
  await save(
    tx,
    steps.map((step) => tx.create(TaskStep, step)),
  );
}

/** Makes a task's checklist exactly this; a step that stays keeps its tick. */
export async function setTaskSteps(
  tx: EntityManager,
  actor: Actor,
  input: SetTaskStepsInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "tasks.reportProgress", input);
  checkStepsMayChange(task);
  const left = new Map((await stepsOf(tx, task.id)).map((step) => [step.id, step]));
  const texts = cleanSteps(input.steps.map(({ text }) => text));
  const wanted = input.steps.map(({ id }, index) => {
    const step = id ? taken(left, id, `steps.${index}.id`) : tx.create(TaskStep, { taskId: task.id });
    return Object.assign(step, { text: texts[index] ?? "", position: index + 1 });
  });
  await tx.remove([...left.values()]);
  await save(tx, wanted);
  return recordChange(tx, actor, task, {}, { kind: "EDITED", note: "Danh mục đầu việc", now });
}

/** Takes a step out of those that are left, so that none is named twice. */
function taken(left: Map<string, TaskStep>, id: string, path: string): TaskStep {
  const rowId = rowIdOf("TaskStep", id, path);
  const step = left.get(rowId);
  if (!step) throw ruleBroken("taskStepElsewhere", {}, path);
  left.delete(rowId);
  return step;
}

/** Ticks a step or opens it again, which is a report like any other: work on the task has begun. */
export async function tickTaskStep(
  tx: EntityManager,
  actor: Actor,
  input: TickTaskStepInput,
  now = new Date(),
): Promise<RemediationTask> {
  const task = await seenTask(tx, actor, "tasks.reportProgress", input);
  const status = nextStatus(task, "reportProgress");
  const steps = await stepsOf(tx, task.id);
  const step = taken(new Map(steps.map((each) => [each.id, each])), input.stepId, "stepId");
  const tick = input.done ? { doneAt: now, doneById: authorOf(actor) } : { doneAt: null, doneById: null };
  await save(tx, Object.assign(step, tick));
  const note = `${input.done ? "Đã xong" : "Mở lại"}: ${step.text}`;
  return recordChange(tx, actor, task, { status }, { kind: "STEP", note, now });
}

/** Throws RULE_BROKEN taskStepsOpen while something on the checklist is open. */
export async function demandStepsDone(tx: EntityManager, taskId: string): Promise<void> {
  checkStepsDone(await stepsOf(tx, taskId));
}
