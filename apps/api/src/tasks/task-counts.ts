import { Field, Int, ObjectType } from "type-graphql";
import type { Reader } from "../database/reader.js";
import type { PageEdge } from "../lists/edges.js";
import { filterConditions, type Question } from "../lists/list.js";
import type { ReadFigures } from "../loaders.js";
import { DueState, dueStateSql } from "./due-state.js";
import { TaskStatus } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import type { TaskFilter } from "./task.filter.js";

@ObjectType({ description: "How many tasks stand in one status." })
export class TaskStatusCount {
  @Field(() => TaskStatus, { description: "The status." })
  status: TaskStatus;
  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType({ description: "How many tasks stand in one due state." })
export class TaskDueStateCount {
  @Field(() => DueState, { description: "The due state." })
  dueState: DueState;
  @Field(() => Int, { description: "How many." })
  count: number;
}

@ObjectType({ description: "Tasks that the asking person may see, counted." })
export class TaskCounts {
  @Field(() => Int, { description: "All of them." })
  total: number;
  @Field(() => [TaskStatusCount], { description: "By status; every status is there." })
  byStatus: TaskStatusCount[];
  @Field(() => [TaskDueStateCount], { description: "By due state today; every state is there." })
  byDueState: TaskDueStateCount[];
}

interface CountRow {
  parentId: string;
  status: TaskStatus;
  dueState: DueState;
  count: number;
}

const sumOf = (rows: readonly CountRow[]) => rows.reduce((sum, { count }) => sum + count, 0);

export function countsOf(rows: readonly CountRow[]): TaskCounts {
  return {
    total: sumOf(rows),
    byStatus: Object.values(TaskStatus).map((status) => ({
      status,
      count: sumOf(rows.filter((row) => row.status === status)),
    })),
    byDueState: Object.values(DueState).map((dueState) => ({
      dueState,
      count: sumOf(rows.filter((row) => row.dueState === dueState)),
    })),
  };
}

/** Counts in one statement. */
export async function taskCounts(
  filter: TaskFilter | null | undefined,
  question: Question,
  reader: Reader,
): Promise<TaskCounts> {
  const conditions = [
    remediationTaskList.visible("t", question),
    ...filterConditions(remediationTaskList, filter, "t", question),
  ];
  const rows = await reader.query<CountRow>(
    `select t.status, ${dueStateSql("t", question)} as "dueState", count(*)::int as count
    from remediation_task t where ${conditions.join(" and ")} group by 1, 2`,
    question.parameters.values,
  );
  return countsOf(rows);
}

/** Counts of the tasks of many parents in one statement; `belongs` says when a task is a parent's. */
export const taskCountsOfParents =
  (belongs: PageEdge["belongs"]): ReadFigures<TaskCounts> =>
  async (parentIds, reader, question) => {
    const parents = question.parameters.add(parentIds, "bigint[]");
    const rows = await reader.query<CountRow>(
      `select parent.id as "parentId", t.status, ${dueStateSql("t", question)} as "dueState",
        count(*)::int as count
      from unnest(${parents}) as parent (id) join remediation_task t on ${belongs("t", "parent.id", question)}
      where ${remediationTaskList.visible("t", question)} group by 1, 2, 3`,
      question.parameters.values,
    );
    const byParent = Map.groupBy(rows, ({ parentId }) => parentId);
    return new Map([...byParent].map(([parentId, counted]) => [parentId, countsOf(counted)]));
  };
