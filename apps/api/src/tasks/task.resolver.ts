import { dueStateOf, sumPoints, vietnamDate } from "@reform-ledger/domain";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { Directive } from "../directives/directive.entity.js";
import { directiveList } from "../directives/directive.list.js";
import { Parameters } from "../lists/conditions.js";
import { PageArgs } from "../lists/connection.js";
import { Decimal } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { remediationPlanList } from "../plans/remediation-plan.list.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { taskTemplateList } from "../templates/task-template.list.js";
import { Unit } from "../units/unit.entity.js";
import { UnitArgs, UnitConnection, unitList } from "../units/unit.list.js";
import { DueState } from "./due-state.js";
import { RemediationTask } from "./remediation-task.entity.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "./remediation-task.list.js";
import { TaskFilter } from "./task.filter.js";
import { actionsOn } from "./task-actions.js";
import { TaskCounts, taskCounts } from "./task-counts.js";
import { TaskDeduction } from "./task-deduction.entity.js";
import { linksOfTasks } from "./task-deduction.reads.js";
import { type PendingRequest, pendingRequests } from "./task-extension.reads.js";
import { placesOfTasks } from "./task-place.js";
import { TaskUpdateConnection, taskUpdateList } from "./task-update.list.js";

@Resolver(() => RemediationTask)
export class TaskResolver {
  @Query(() => RemediationTaskConnection, { description: "Tasks, the earliest due first." })
  @Requires("tasks.read")
  tasks(
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    return loaders.page(remediationTaskList, page);
  }

  @Query(() => TaskCounts, { description: "How many tasks stand how, of those that a filter finds." })
  @Requires("tasks.read")
  taskCounts(
    @Arg("filter", () => TaskFilter, { nullable: true, description: "Only tasks that meet all of this." })
    filter: TaskFilter | null,
    @Ctx() { actor, reader }: Context,
  ): Promise<TaskCounts> {
    const question = { parameters: new Parameters(), actor, today: vietnamDate(new Date()) };
    return taskCounts(filter, question, reader);
  }

  @FieldResolver(() => DueState, { description: "How it stands to its due date today." })
  dueState(@Root() task: RemediationTask): DueState {
    return dueStateOf(task, vietnamDate(new Date()));
  }

  @FieldResolver(() => Unit, { description: "The unit that leads (chủ trì)." })
  leadUnit(@Root() { leadUnitId }: RemediationTask, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, leadUnitId);
  }

  @FieldResolver(() => UnitConnection, { description: "The units that help (phối hợp)." })
  cooperatingUnits(
    @Root() { id }: RemediationTask,
    @Args(() => UnitArgs) page: UnitArgs,
    @Ctx() { loaders }: Context,
  ): Promise<UnitConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select help.unit_id from task_cooperating_unit help where help.task_id = ${parent})`;
    return loaders.edge(unitList, { key: "cooperatingUnits", belongs }, id, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: "To whom it is given." })
  assignee(@Root() { assigneeId }: RemediationTask, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, assigneeId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it down." })
  createdBy(@Root() { createdById }: RemediationTask, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, createdById);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who last reported it as done." })
  submittedBy(
    @Root() { submittedById }: RemediationTask,
    @Ctx() { loaders }: Context,
  ): Promise<Person | null> {
    return loaders.one(personList, submittedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who found it to be done." })
  verifiedBy(@Root() { verifiedById }: RemediationTask, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, verifiedById);
  }

  @FieldResolver(() => RemediationPlan, { nullable: true, description: "Its plan, where it may be seen." })
  plan(@Root() { planId }: RemediationTask, @Ctx() { loaders }: Context): Promise<RemediationPlan | null> {
    return loaders.one(remediationPlanList, planId);
  }

  @FieldResolver(() => Directive, { nullable: true, description: "What orders it, where it may be seen." })
  directive(
    @Root() { directiveId }: RemediationTask,
    @Ctx() { loaders }: Context,
  ): Promise<Directive | null> {
    return loaders.one(directiveList, directiveId);
  }

  @FieldResolver(() => TaskTemplate, {
    nullable: true,
    description: "The template from which it was filled in.",
  })
  template(
    @Root() { templateId }: RemediationTask,
    @Ctx() { loaders }: Context,
  ): Promise<TaskTemplate | null> {
    return loaders.one(taskTemplateList, templateId);
  }

  @FieldResolver(() => Boolean, { description: "Its lead unit has ended: the task waits to be handed over." })
  async leadUnitEnded(
    @Root() { leadUnitId }: RemediationTask,
    @Ctx() { loaders }: Context,
  ): Promise<boolean> {
    const unit = await loaders.one<Unit>(unitList, leadUnitId);
    return !!unit?.validTo && unit.validTo <= vietnamDate(new Date());
  }

  @FieldResolver(() => Decimal, { description: "Points expected back over all deductions that it answers." })
  async expectedPoints(@Root() { id }: RemediationTask, @Ctx() { loaders }: Context): Promise<string> {
    const links = await loaders.figure<TaskDeduction[]>("task deductions", id, linksOfTasks, []);
    return sumPoints(links.map(({ expectedPoints }) => expectedPoints));
  }

  @FieldResolver(() => [TaskDeduction], { description: "The deductions that it answers, at most 50." })
  deductionLinks(@Root() { id }: RemediationTask, @Ctx() { loaders }: Context): Promise<TaskDeduction[]> {
    return loaders.figure<TaskDeduction[]>("task deductions", id, linksOfTasks, []);
  }

  @FieldResolver(() => TaskUpdateConnection, { description: "Its timeline, the newest first." })
  updates(
    @Root() { id }: RemediationTask,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<TaskUpdateConnection> {
    const belongs = (row: string, parent: string) => `${row}.task_id = ${parent}`;
    return loaders.edge(taskUpdateList, { key: "updates", belongs }, id, page);
  }

  @FieldResolver(() => [String], {
    description:
      "What the asking person may do to it now: tasks.<step>, tasks.edit, tasks.discuss, evidence.attach, tasks.askExtension, tasks.decideExtension.",
  })
  async viewerCan(@Root() task: RemediationTask, @Ctx() { actor, loaders }: Context): Promise<string[]> {
    const place = await loaders.figure("task place", task.id, placesOfTasks, { owners: [] });
    const pending = await loaders.figure<PendingRequest | null>(
      "task pending extension",
      task.id,
      pendingRequests,
      null,
    );
    return actionsOn(task, place, actor, pending);
  }
}

@Resolver(() => TaskDeduction)
export class TaskDeductionResolver {
  @FieldResolver(() => Deduction, { nullable: true, description: "The deduction, where it may be seen." })
  deduction(@Root() { deductionId }: TaskDeduction, @Ctx() { loaders }: Context): Promise<Deduction | null> {
    return loaders.one(deductionList, deductionId);
  }

  @FieldResolver(() => RemediationTask, { nullable: true, description: "The task, where it may be seen." })
  task(@Root() { taskId }: TaskDeduction, @Ctx() { loaders }: Context): Promise<RemediationTask | null> {
    return loaders.one(remediationTaskList, taskId);
  }
}
