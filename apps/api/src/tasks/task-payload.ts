import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import type { Context } from "../context.js";
import type { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { rowIdOf } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import type { TaskPayload } from "./task.inputs.js";
import { deductionIdsOf } from "./task-deduction.service.js";

/** Writes, and reads again what changed: the task, and the deductions that it answers or answered. */
export async function taskPayload(
  context: Context,
  work: (tx: EntityManager, actor: Actor) => Promise<RemediationTask>,
  { taskId: known, reason }: { taskId?: string; reason?: string } = {},
): Promise<TaskPayload> {
  const { taskId, deductionIds } = await context.write(async (tx, actor) => {
    const before = known ? await deductionIdsOf(tx, rowIdOf("RemediationTask", known, "taskId")) : [];
    const { id } = await work(tx, actor);
    return { taskId: id, deductionIds: [...new Set([...before, ...(await deductionIdsOf(tx, id))])] };
  }, reason);
  const { loaders } = context;
  const deductions = await Promise.all(deductionIds.map((id) => loaders.one<Deduction>(deductionList, id)));
  return {
    task: await loaders.found<RemediationTask>(remediationTaskList, taskId),
    deductions: deductions.filter((deduction) => deduction !== null),
  };
}
