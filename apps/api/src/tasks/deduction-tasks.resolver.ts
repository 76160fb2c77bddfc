import { vietnamDate } from "@reform-ledger/domain";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { Parameters } from "../lists/conditions.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "./remediation-task.list.js";
import { TaskDeduction } from "./task-deduction.entity.js";
import { linksOfDeductions } from "./task-deduction.reads.js";

@Resolver(() => Deduction)
export class DeductionTasksResolver {
  @FieldResolver(() => RemediationTaskConnection, { description: "Tasks that answer it." })
  tasks(
    @Root() { id }: Deduction,
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select td.task_id from task_deduction td where td.deduction_id = ${parent})`;
    return loaders.edge(remediationTaskList, { key: "deduction", belongs }, id, page);
  }

  @FieldResolver(() => [TaskDeduction], {
    description: "What each of its tasks is expected to bring back, of those that may be seen.",
  })
  taskLinks(@Root() { id }: Deduction, @Ctx() { loaders, actor }: Context): Promise<TaskDeduction[]> {
    const today = vietnamDate(new Date());
    return loaders.figure<TaskDeduction[]>(
      "deduction tasks",
      id,
      (ids, reader) => linksOfDeductions(ids, { parameters: new Parameters(), actor, today }, reader),
      [],
    );
  }
}
