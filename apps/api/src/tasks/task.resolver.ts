import { dueStateOf, sumPoints, vietnamDate } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { Directive } from "../directives/directive.entity.js";
import { directiveList } from "../directives/directive.list.js";
import { Parameters } from "../lists/conditions.js";
import { PageArgs } from "../lists/connection.js";
import { Listed, Many, One, Several } from "../lists/edges.js";
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
import { taskDeductionRows } from "./task-deduction.rows.js";
import { type PendingRequest, pendingRequests } from "./task-extension.reads.js";
import { placesOfTasks } from "./task-place.js";
import { TaskUpdateConnection, taskUpdateList } from "./task-update.list.js";

@Resolver(() => RemediationTask)
export class TaskResolver {
  @Requires("tasks.read")
  @Listed(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    "Tasks, the earliest due first.",
  )
  tasks: RemediationTaskConnection;

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

  @One(() => Unit, unitList, "leadUnitId", "The unit that leads (chủ trì).")
  leadUnit: Unit | null;

  @Many(
    () => UnitConnection,
    unitList,
    () => UnitArgs,
    (row, parent) =>
      `${row}.id in (select help.unit_id from task_cooperating_unit help where help.task_id = ${parent})`,
    "The units that help (phối hợp).",
  )
  cooperatingUnits: UnitConnection;

  @One(() => Person, personList, "assigneeId", "To whom it is given.", { nullable: true })
  assignee: Person | null;

  @One(() => Person, personList, "createdById", "Who wrote it down.", { nullable: true })
  createdBy: Person | null;

  @One(() => Person, personList, "submittedById", "Who last reported it as done.", { nullable: true })
  submittedBy: Person | null;

  @One(() => Person, personList, "verifiedById", "Who found it to be done.", { nullable: true })
  verifiedBy: Person | null;

  @One(() => RemediationPlan, remediationPlanList, "planId", "Its plan, where it may be seen.", {
    nullable: true,
  })
  plan: RemediationPlan | null;

  @One(() => Directive, directiveList, "directiveId", "What orders it, where it may be seen.", {
    nullable: true,
  })
  directive: Directive | null;

  @One(() => TaskTemplate, taskTemplateList, "templateId", "The template from which it was filled in.", {
    nullable: true,
  })
  template: TaskTemplate | null;

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

  @Several(
    () => TaskDeduction,
    taskDeductionRows,
    (row, parent) => `${row}.task_id = ${parent}`,
    (row) => `${row}.expected_points desc, ${row}.deduction_id`,
    "The deductions that it answers, at most 50.",
  )
  deductionLinks: TaskDeduction[];

  @Many(
    () => TaskUpdateConnection,
    taskUpdateList,
    () => PageArgs,
    (row, parent) => `${row}.task_id = ${parent}`,
    "Its timeline, the newest first.",
    { seenWithParent: true },
  )
  updates: TaskUpdateConnection;

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
  @One(() => Deduction, deductionList, "deductionId", "The deduction, where it may be seen.", {
    nullable: true,
  })
  deduction: Deduction | null;

  @One(() => RemediationTask, remediationTaskList, "taskId", "The task, where it may be seen.", {
    nullable: true,
  })
  task: RemediationTask | null;
}
