import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Directive } from "../directives/directive.entity.js";
import { Finding } from "../inspections/finding.entity.js";
import { FindingConnection, findingList } from "../inspections/finding.list.js";
import { Inspection } from "../inspections/inspection.entity.js";
import { PageArgs } from "../lists/connection.js";
import { Many } from "../lists/edges.js";
import { RemediationTask } from "./remediation-task.entity.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "./remediation-task.list.js";
import { countsOf, TaskCounts, taskCountsOfParents } from "./task-counts.js";

const putsRight = (row: string, parent: string) =>
  `${row}.id in (select link.task_id from task_finding link where link.finding_id = ${parent})`;

const putsRightInspected = (row: string, parent: string) =>
  `${row}.id in (select link.task_id from task_finding link join finding on finding.id = link.finding_id
    where finding.inspection_id = ${parent})`;

@Resolver(() => RemediationTask)
export class TaskFindingsResolver {
  @Many(
    () => FindingConnection,
    findingList,
    () => PageArgs,
    (row, parent) =>
      `${row}.id in (select link.finding_id from task_finding link where link.task_id = ${parent})`,
    "Findings that it puts right, where they may be seen.",
  )
  findings: FindingConnection;
}

@Resolver(() => Finding)
export class FindingTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    putsRight,
    "Tasks that put it right.",
  )
  tasks: RemediationTaskConnection;
}

@Resolver(() => Inspection)
export class InspectionTasksResolver {
  @Many(
    () => RemediationTaskConnection,
    remediationTaskList,
    () => RemediationTaskArgs,
    putsRightInspected,
    "Tasks that put right what it found.",
  )
  tasks: RemediationTaskConnection;

  @FieldResolver(() => TaskCounts, {
    description: "How the tasks stand that put right what it found, of those that may be seen.",
  })
  taskCounts(@Root() { id }: Inspection, @Ctx() { loaders }: Context): Promise<TaskCounts> {
    const read = taskCountsOfParents(putsRightInspected);
    return loaders.figure("inspection task counts", id, read, countsOf([]));
  }
}

@Resolver(() => Directive)
export class DirectiveTaskCountsResolver {
  @FieldResolver(() => TaskCounts, {
    description: "How the tasks stand that it orders, of those that may be seen.",
  })
  taskCounts(@Root() { id }: Directive, @Ctx() { loaders }: Context): Promise<TaskCounts> {
    const read = taskCountsOfParents((row, parent) => `${row}.directive_id = ${parent}`);
    return loaders.figure("directive task counts", id, read, countsOf([]));
  }
}
