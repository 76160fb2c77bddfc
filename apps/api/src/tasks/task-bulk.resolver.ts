import { type Actor, DomainError, type Language } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { type RowRefusal, rowRefusalOf } from "../lists/row-by-row.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import {
  AssignTasksInput,
  CreateTasksFromDeductionsInput,
  DeductionTaskRowsPayload,
  SetTasksDueInput,
  type TaskRowResult,
  TaskRowsPayload,
} from "./task-bulk.inputs.js";
import { assignTasks, type RowOutcome, setTasksDue } from "./task-bulk.service.js";
import { createTasksFromDeductions } from "./tasks-from-deductions.service.js";

function refusalIn(error: DomainError, language: Language): RowRefusal {
  const refusal = rowRefusalOf(error, language);
  return { ...refusal, path: refusal.path?.replace(/^deductions\.0\./, "") ?? null };
}

/** Writes the rows, and reads again the tasks of those that were done. */
async function rowResults(
  context: Context,
  work: (tx: EntityManager, actor: Actor) => Promise<RowOutcome[]>,
  reason?: string,
): Promise<TaskRowResult[]> {
  const outcomes = await context.write(work, reason);
  const { loaders, language } = context;
  return Promise.all(
    outcomes.map(async (outcome, index) => {
      if (outcome instanceof DomainError) return { index, task: null, error: refusalIn(outcome, language) };
      const task = await loaders.one<RemediationTask>(remediationTaskList, outcome.id);
      return { index, task, error: null };
    }),
  );
}

@Resolver()
export class TaskBulkResolver {
  @Mutation(() => DeductionTaskRowsPayload, {
    description: "Makes a task for each of several deductions; what is refused does not stop the others.",
  })
  @Requires("tasks.create")
  async createTasksFromDeductions(
    @Arg("input", () => CreateTasksFromDeductionsInput) input: CreateTasksFromDeductionsInput,
    @Ctx() context: Context,
  ): Promise<DeductionTaskRowsPayload> {
    const results = await rowResults(context, (tx, actor) => createTasksFromDeductions(tx, actor, input));
    const deductionIdAt = (index: number) => input.rows[index]?.deductionId ?? "";
    return { results: results.map((result) => ({ ...result, deductionId: deductionIdAt(result.index) })) };
  }

  @Mutation(() => TaskRowsPayload, {
    description: "Gives several tasks to their lead unit or a person there; one result a task.",
  })
  @Requires("tasks.assign")
  async assignTasks(
    @Arg("input", () => AssignTasksInput) input: AssignTasksInput,
    @Ctx() context: Context,
  ): Promise<TaskRowsPayload> {
    return { results: await rowResults(context, (tx, actor) => assignTasks(tx, actor, input)) };
  }

  @Mutation(() => TaskRowsPayload, { description: "Sets the due date of several tasks; one result a task." })
  @Requires("tasks.edit")
  async setTasksDue(
    @Arg("input", () => SetTasksDueInput) input: SetTasksDueInput,
    @Ctx() context: Context,
  ): Promise<TaskRowsPayload> {
    return { results: await rowResults(context, (tx, actor) => setTasksDue(tx, actor, input), input.reason) };
  }
}
