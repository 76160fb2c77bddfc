import { type Actor, demand, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { filled } from "../lists/changes.js";
import { globalId } from "../lists/global-id.js";
import { findOrThrow } from "../lists/records.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { lockTask } from "./task-place.js";
import type { AnswerAboutTaskInput, AskAboutTaskInput } from "./task-question.inputs.js";
import { TaskUpdate } from "./task-update.entity.js";
import { noteUpdate } from "./task-updates.js";

/** The task, locked so that its timeline tells how it stands, for somebody who may talk about it. */
async function discussedTask(tx: EntityManager, actor: Actor, taskId: string): Promise<RemediationTask> {
  const { task, place } = await lockTask(tx, taskId);
  demand(actor, "tasks.discuss", place);
  demand(actor, "tasks.read", place);
  return task;
}

/** Asks on the timeline, of a closed task too; the task itself does not change. */
export async function askAboutTask(
  tx: EntityManager,
  actor: Actor,
  { taskId, question }: AskAboutTaskInput,
  now = new Date(),
): Promise<TaskUpdate> {
  const task = await discussedTask(tx, actor, taskId);
  return noteUpdate(tx, actor, task, { kind: "QUESTION", note: filled(question, "question"), now });
}

export async function answerAboutTask(
  tx: EntityManager,
  actor: Actor,
  { updateId, answer }: AnswerAboutTaskInput,
  now = new Date(),
): Promise<TaskUpdate> {
  const asked = await findOrThrow(tx, TaskUpdate, updateId, "updateId");
  const task = await discussedTask(tx, actor, globalId("RemediationTask", asked.taskId));
  if (asked.kind !== "QUESTION") throw ruleBroken("taskNotAQuestion", {}, "updateId");
  const note = filled(answer, "answer");
  return noteUpdate(tx, actor, task, { kind: "ANSWER", note, now, answersId: asked.id });
}
