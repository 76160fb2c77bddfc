import type { Actor } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import type { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { rowIdOf } from "../lists/global-id.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import { CreateTaskInput, TaskPayload, UpdateTaskInput } from "./task.inputs.js";
import { createTask, updateTask } from "./task.service.js";
import { deductionIdsOf } from "./task-deduction.service.js";
import {
  AssignTaskInput,
  NotedTaskInput,
  ReasonedTaskInput,
  UpdateTaskProgressInput,
} from "./task-life.inputs.js";
import * as life from "./task-life.service.js";

/** Writes, and reads again what changed: the task, and the deductions that it answers or answered. */
async function payload(
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

@Resolver()
export class TaskMutationsResolver {
  @Mutation(() => TaskPayload, {
    description: "Writes a task down, and gives it to its lead unit if asked to.",
  })
  @Requires("tasks.create")
  createTask(
    @Arg("input", () => CreateTaskInput) input: CreateTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => createTask(tx, actor, input));
  }

  @Mutation(() => TaskPayload, { description: "Changes a task's wording, units, dates and links." })
  @Requires("tasks.edit")
  updateTask(
    @Arg("input", () => UpdateTaskInput) input: UpdateTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => updateTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Gives a task to its lead unit, or to a person there." })
  @Requires("tasks.assign")
  assignTask(
    @Arg("input", () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.assignTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Says that work on a task has begun." })
  @Requires("tasks.reportProgress")
  startTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.startTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Reports how far a task is." })
  @Requires("tasks.reportProgress")
  updateTaskProgress(
    @Arg("input", () => UpdateTaskProgressInput) input: UpdateTaskProgressInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.updateTaskProgress(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Reports a task as done; it waits for verification." })
  @Requires("tasks.submit")
  submitTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.submitTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Finds a task to be done; never by who did it." })
  @Requires("tasks.verify")
  verifyTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.verifyTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Sends a task back to its lead unit." })
  @Requires("tasks.return")
  returnTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.returnTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Stops a task for a while." })
  @Requires("tasks.pause")
  pauseTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.pauseTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Lets a paused task go on." })
  @Requires("tasks.pause")
  resumeTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.resumeTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Gives a task up; the points it expected are free again." })
  @Requires("tasks.cancel")
  cancelTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return payload(context, (tx, actor) => life.cancelTask(tx, actor, input), input);
  }
}
