import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { TaskPayload } from "./task.inputs.js";
import type { TaskDeduction } from "./task-deduction.entity.js";
import { linksOfTasks } from "./task-deduction.reads.js";

@Resolver(() => TaskPayload)
export class TaskPayloadResolver {
  @FieldResolver(() => [Deduction], {
    description: "Deductions that it answers now or answered before, as they are now.",
  })
  async deductions(
    @Root() { task, answeredBefore }: TaskPayload,
    @Ctx() { loaders }: Context,
  ): Promise<Deduction[]> {
    const links = await loaders.figure<TaskDeduction[]>("task deductions", task.id, linksOfTasks, []);
    const ids = new Set([...answeredBefore, ...links.map(({ deductionId }) => deductionId)]);
    const found = await Promise.all([...ids].map((id) => loaders.one<Deduction>(deductionList, id)));
    return found.filter((deduction) => deduction !== null);
  }
}
