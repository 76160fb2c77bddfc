import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { CreateTaskInput, TaskPayload, UpdateTaskInput } from "./task.inputs.js";
import { createTask, updateTask } from "./task.service.js";
import {
  AssignTaskInput,
  NotedTaskInput,
  ReasonedTaskInput,
  UpdateTaskProgressInput,
} from "./task-life.inputs.js";
import * as life from "./task-life.service.js";
import { movedTaskPayload, taskPayload } from "./task-payload.js";

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
    return movedTaskPayload(context, (tx, actor) => createTask(tx, actor, input));
  }

  @Mutation(() => TaskPayload, { description: "Changes a task's wording, units, dates and links." })
  @Requires("tasks.edit")
  updateTask(
    @Arg("input", () => UpdateTaskInput) input: UpdateTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return movedTaskPayload(context, (tx, actor) => updateTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Gives a task to its lead unit, or to a person there." })
  @Requires("tasks.assign")
  assignTask(
    @Arg("input", () => AssignTaskInput) input: AssignTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.assignTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Says that work on a task has begun." })
  @Requires("tasks.reportProgress")
  startTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.startTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Reports how far a task is." })
  @Requires("tasks.reportProgress")
  updateTaskProgress(
    @Arg("input", () => UpdateTaskProgressInput) input: UpdateTaskProgressInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.updateTaskProgress(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Reports a task as done; it waits for verification." })
  @Requires("tasks.submit")
  submitTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.submitTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Finds a task to be done; never by who did it." })
  @Requires("tasks.verify")
  verifyTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.verifyTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Sends a task back to its lead unit." })
  @Requires("tasks.return")
  returnTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.returnTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Stops a task for a while." })
  @Requires("tasks.pause")
  pauseTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.pauseTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Lets a paused task go on." })
  @Requires("tasks.pause")
  resumeTask(
    @Arg("input", () => NotedTaskInput) input: NotedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.resumeTask(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Gives a task up; the points it expected are free again." })
  @Requires("tasks.cancel")
  cancelTask(
    @Arg("input", () => ReasonedTaskInput) input: ReasonedTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => life.cancelTask(tx, actor, input), input);
  }
}
