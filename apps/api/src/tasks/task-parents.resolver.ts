import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Directive } from "../directives/directive.entity.js";
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
  @FieldResolver(() => RemediationTaskConnection, { description: "Its tasks." })
  tasks(
    @Root() { id }: RemediationPlan,
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    const belongs = (row: string, parent: string) => `${row}.plan_id = ${parent}`;
    return loaders.edge(remediationTaskList, { key: "plan", belongs }, id, page);
  }

  @FieldResolver(() => TaskCounts, { description: "How its tasks stand, of those that may be seen." })
  taskCounts(@Root() { id }: RemediationPlan, @Ctx() { loaders }: Context): Promise<TaskCounts> {
    const read = taskCountsOfParents((row, parent) => `${row}.plan_id = ${parent}`);
    return loaders.figure("plan task counts", id, read, countsOf([]));
  }
}

@Resolver(() => Directive)
export class DirectiveTasksResolver {
  @FieldResolver(() => RemediationTaskConnection, { description: "Tasks that it orders." })
  tasks(
    @Root() { id }: Directive,
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    const belongs = (row: string, parent: string) => `${row}.directive_id = ${parent}`;
    return loaders.edge(remediationTaskList, { key: "directive", belongs }, id, page);
  }
}

@Resolver(() => Unit)
export class UnitTasksResolver {
  @FieldResolver(() => RemediationTaskConnection, { description: "Tasks that it leads." })
  tasks(
    @Root() { id }: Unit,
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    const belongs = (row: string, parent: string) => `${row}.lead_unit_id = ${parent}`;
    return loaders.edge(remediationTaskList, { key: "leadUnit", belongs }, id, page);
  }
}

@Resolver(() => TaskUpdate)
export class TaskUpdateResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it." })
  author(@Root() { authorId }: TaskUpdate, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, authorId);
  }

  @FieldResolver(() => RemediationTask, { nullable: true, description: "The task." })
  task(@Root() { taskId }: TaskUpdate, @Ctx() { loaders }: Context): Promise<RemediationTask | null> {
    return loaders.one(remediationTaskList, taskId);
  }
}
