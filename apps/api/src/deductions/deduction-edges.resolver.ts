import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import type { Context } from "../context.js";
import { Score } from "../scores/score.entity.js";
import { DeductionArgs, DeductionConnection, deductionList } from "./deduction.list.js";

@Resolver(() => Assessment)
export class AssessmentDeductionsResolver {
  @FieldResolver(() => DeductionConnection, { description: "What it lost, as far as the reader may see it." })
  deductions(
    @Root() { id }: Assessment,
    @Args(() => DeductionArgs) page: DeductionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<DeductionConnection> {
    const belongs = (row: string, parent: string) => `${row}.assessment_id = ${parent}`;
    return loaders.edge(deductionList, { key: "assessment", belongs }, id, page);
  }
}

@Resolver(() => Score)
export class ScoreDeductionsResolver {
  @FieldResolver(() => DeductionConnection, { description: "What it lost; adds up to max minus final." })
  deductions(
    @Root() { id }: Score,
    @Args(() => DeductionArgs) page: DeductionArgs,
    @Ctx() { loaders }: Context,
  ): Promise<DeductionConnection> {
    const belongs = (row: string, parent: string) => `${row}.score_id = ${parent}`;
    return loaders.edge(deductionList, { key: "score", belongs }, id, page);
  }
}
