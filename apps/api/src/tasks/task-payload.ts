import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Context } from "../context.js";
import { rowIdOf } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import type { TaskPayload } from "./task.inputs.js";
import { deductionIdsOf } from "./task-deduction.service.js";

type Work = (tx: EntityManager, actor: Actor) => Promise<RemediationTask>;

interface Written {
  taskId?: string;
  reason?: string;
}

/** Does something to a task that leaves its units and links as they are, and answers with what was saved. */
export async function taskPayload(context: Context, work: Work, { reason }: Written): Promise<TaskPayload> {
  return { task: await context.write(work, reason), answeredBefore: [] };
}

/** Writes a task whose units or links may change: it is read again as far as it may still be seen. */
export async function movedTaskPayload(
  context: Context,
  work: Work,
  { taskId: known, reason }: Written = {},
): Promise<TaskPayload> {
  const { id, answeredBefore } = await context.write(async (tx, actor) => {
    const before = known ? await deductionIdsOf(tx, rowIdOf("RemediationTask", known, "taskId")) : [];
    const task = await work(tx, actor);
    return { id: task.id, answeredBefore: before };
  }, reason);
  return { task: await context.loaders.found<RemediationTask>(remediationTaskList, id), answeredBefore };
}
