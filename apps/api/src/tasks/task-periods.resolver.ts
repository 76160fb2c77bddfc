import { type PeriodReport, periodsOf, vietnamDate } from "@reform-ledger/domain";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import type { Reader } from "../database/reader.js";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { DateOnly } from "../lists/scalars.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { TaskUpdate } from "./task-update.entity.js";
import { taskUpdateList } from "./task-update.list.js";

export const TaskPeriodState = graphqlEnum("TaskPeriodState", "How a task's month or quarter stands today.", {
  REPORTED: "A report completed it.",
  OPEN: "It runs and waits for its report.",
  MISSED: "It ended without a report.",
  AHEAD: "It has not begun.",
});
export type TaskPeriodState = WordOf<typeof TaskPeriodState>;

@ObjectType({ description: "A month or quarter for which a task that comes back is reported." })
export class TaskPeriod {
  @Field(() => String, { description: "07/2023 or Quý III/2023." })
  label: string;
  @Field(() => DateOnly, { description: "Its first day." })
  startsOn: string;
  @Field(() => DateOnly, { description: "Its last day, by which it is to be reported." })
  endsOn: string;
  @Field(() => TaskPeriodState, { description: "How it stands today." })
  state: TaskPeriodState;
  report: PeriodUpdate | null;
}

interface PeriodUpdate extends PeriodReport {
  id: string;
}

/** The reports that completed periods of many tasks, in one statement; the latest of a period counts. */
async function periodReports(
  taskIds: readonly string[],
  reader: Reader,
): Promise<Map<string, PeriodUpdate[]>> {
  const rows = await reader.query<PeriodUpdate & { taskId: string }>(
    `select id, task_id as "taskId", period_end as "periodEnd" from task_update
    where task_id = any($1::bigint[]) and period_end is not null order by id`,
    [taskIds],
  );
  return Map.groupBy(rows, ({ taskId }) => taskId);
}

@Resolver(() => RemediationTask)
export class TaskPeriodsResolver {
  @FieldResolver(() => [TaskPeriod], {
    description: "Months or quarters that were reported or will be asked for, at most 24 around today.",
  })
  async periods(@Root() task: RemediationTask, @Ctx() { loaders }: Context): Promise<TaskPeriod[]> {
    const reports = await loaders.figure<PeriodUpdate[]>("task periods", task.id, periodReports, []);
    return periodsOf(task, reports, vietnamDate(new Date()));
  }
}

@Resolver(() => TaskPeriod)
export class TaskPeriodResolver {
  @FieldResolver(() => TaskUpdate, { nullable: true, description: "The report that completed it." })
  update(@Root() { report }: TaskPeriod, @Ctx() { loaders }: Context): Promise<TaskUpdate | null> {
    return loaders.one(taskUpdateList, report?.id);
  }
}
