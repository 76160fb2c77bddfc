import type { Actor } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Listed, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { TaskTemplate } from "./task-template.entity.js";
import {
  CreateTaskTemplateInput,
  RetireTaskTemplateInput,
  TaskTemplatePayload,
  UpdateTaskTemplateInput,
} from "./task-template.inputs.js";
import { TaskTemplateArgs, TaskTemplateConnection, taskTemplateList } from "./task-template.list.js";
import { createTaskTemplate, retireTaskTemplate, updateTaskTemplate } from "./task-template.service.js";

async function payload(
  context: Context,
  work: (tx: EntityManager, actor: Actor) => Promise<TaskTemplate>,
): Promise<TaskTemplatePayload> {
  const { id } = await context.write(work);
  return { template: await context.loaders.found<TaskTemplate>(taskTemplateList, id) };
}

@Resolver(() => TaskTemplate)
export class TaskTemplateResolver {
  @Requires("templates.read")
  @Listed(
    () => TaskTemplateConnection,
    taskTemplateList,
    () => TaskTemplateArgs,
    "Templates for tasks, by name.",
  )
  taskTemplates: TaskTemplateConnection;

  @One(() => Unit, unitList, "unitId", "The unit whose template it is.")
  unit: Unit | null;

  @One(() => Cause, causeList, "causeId", "The cause that it answers.", { nullable: true })
  cause: Cause | null;

  @Mutation(() => TaskTemplatePayload, { description: "Writes a template for tasks down." })
  @Requires("templates.write")
  createTaskTemplate(
    @Arg("input", () => CreateTaskTemplateInput, { description: "The template." })
    input: CreateTaskTemplateInput,
    @Ctx() context: Context,
  ): Promise<TaskTemplatePayload> {
    return payload(context, (tx, actor) => createTaskTemplate(tx, actor, input));
  }

  @Mutation(() => TaskTemplatePayload, {
    description: "Changes a template; CONFLICT when it changed meanwhile.",
  })
  @Requires("templates.write")
  updateTaskTemplate(
    @Arg("input", () => UpdateTaskTemplateInput, { description: "The changes." })
    input: UpdateTaskTemplateInput,
    @Ctx() context: Context,
  ): Promise<TaskTemplatePayload> {
    return payload(context, (tx, actor) => updateTaskTemplate(tx, actor, input));
  }

  @Mutation(() => TaskTemplatePayload, {
    description: "Takes a template out of use; tasks made from it keep it.",
  })
  @Requires("templates.write")
  retireTaskTemplate(
    @Arg("input", () => RetireTaskTemplateInput, { description: "The template." })
    input: RetireTaskTemplateInput,
    @Ctx() context: Context,
  ): Promise<TaskTemplatePayload> {
    return payload(context, (tx, actor) => retireTaskTemplate(tx, actor, input));
  }
}
