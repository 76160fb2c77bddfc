import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { RemediationTaskArgs, RemediationTaskConnection, remediationTaskList } from "./remediation-task.list.js";

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
}
