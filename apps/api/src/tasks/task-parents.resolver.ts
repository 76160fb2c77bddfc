import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Directive } from "../directives/directive.entity.js";
import { Many, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { Unit } from "../units/unit.entity.js";
import { RemediationTask } from "./remediation-task.entity.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "./remediation-task.list.js";
import { countsOf, TaskCounts, taskCountsOfParents } from "./task-counts.js";
import { TaskUpdate } from "./task-update.entity.js";

@Resolver(() => RemediationPlan)
export class PlanTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    (row, parent) => `${row}.plan_id = ${parent}`,
    "Its tasks.",
  )
  tasks: RemediationTaskConnection;

  @FieldResolver(() => TaskCounts, { description: "How its tasks stand, of those that may be seen." })
  taskCounts(@Root() { id }: RemediationPlan, @Ctx() { loaders }: Context): Promise<TaskCounts> {
    const read = taskCountsOfParents((row, parent) => `${row}.plan_id = ${parent}`);
    return loaders.figure("plan task counts", id, read, countsOf([]));
  }
}

@Resolver(() => Directive)
export class DirectiveTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    (row, parent) => `${row}.directive_id = ${parent}`,
    "Tasks that it orders.",
  )
  tasks: RemediationTaskConnection;
}

@Resolver(() => Unit)
export class UnitTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    (row, parent) => `${row}.lead_unit_id = ${parent}`,
    "Tasks that it leads.",
  )
  tasks: RemediationTaskConnection;
}

@Resolver(() => TaskUpdate)
export class TaskUpdateResolver {
  @One(() => Person, personList, "authorId", "Who wrote it.", { nullable: true })
  author: Person | null;

  @One(() => RemediationTask, remediationTaskList, "taskId", "The task.", { nullable: true })
  task: RemediationTask | null;
}
