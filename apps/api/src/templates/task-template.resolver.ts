import type { Actor } from "@reform-ledger/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
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
  @Query(() => TaskTemplateConnection, { description: "Templates for tasks, by name." })
  @Requires("templates.read")
  taskTemplates(
    @Args(() => TaskTemplateArgs) page: TaskTemplateArgs,
    @Ctx() { loaders }: Context,
  ): Promise<TaskTemplateConnection> {
    return loaders.page(taskTemplateList, page);
  }

  @FieldResolver(() => Unit, { description: "The unit whose template it is." })
  unit(@Root() { unitId }: TaskTemplate, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

  @FieldResolver(() => Cause, { nullable: true, description: "The cause that it answers." })
  cause(@Root() { causeId }: TaskTemplate, @Ctx() { loaders }: Context): Promise<Cause | null> {
    return loaders.one(causeList, causeId);
  }

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
