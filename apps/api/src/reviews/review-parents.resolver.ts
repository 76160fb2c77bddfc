import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { LongList } from "../lists/long-list.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { CauseReviewArgs, CauseReviewConnection, causeReviewList } from "./cause-review.list.js";
import { ReviewStand } from "./review-stand.js";
import { standsOfRounds } from "./review-stand.reads.js";

@Resolver(() => Deduction)
export class DeductionReviewsResolver {
  @FieldResolver(() => CauseReviewConnection, { description: "Reviews that cover it, the latest first." })
  reviews(
    @Root() { id }: Deduction,
    @Args(() => CauseReviewArgs) page: CauseReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CauseReviewConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select covered.review_id from cause_review_deduction covered
        where covered.deduction_id = ${parent})`;
    return loaders.edge(causeReviewList, { key: "deduction", belongs }, id, page);
  }
}

@Resolver(() => Unit)
export class UnitReviewsResolver {
  @FieldResolver(() => CauseReviewConnection, { description: "Cause reviews that it has held." })
  causeReviews(
    @Root() { id }: Unit,
    @Args(() => CauseReviewArgs) page: CauseReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CauseReviewConnection> {
    const belongs = (row: string, parent: string) => `${row}.unit_id = ${parent}`;
    return loaders.edge(causeReviewList, { key: "unit", belongs }, id, page);
  }
}

@Resolver(() => AssessmentRound)
export class RoundReviewsResolver {
  @FieldResolver(() => CauseReviewConnection, { description: "Cause reviews of points lost in it." })
  causeReviews(
    @Root() { id }: AssessmentRound,
    @Args(() => CauseReviewArgs) page: CauseReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<CauseReviewConnection> {
    const belongs = (row: string, parent: string) => `${row}.round_id = ${parent}`;
    return loaders.edge(causeReviewList, { key: "round", belongs }, id, page);
  }

  @LongList()
  @FieldResolver(() => [ReviewStand], {
    description:
      "How far each unit that lost points or answers for them has reviewed them, of the units whose deductions the reader may see: at most 500, those without a review first.",
  })
  reviewStands(@Root() { id }: AssessmentRound, @Ctx() { loaders }: Context): Promise<ReviewStand[]> {
    return loaders.figure<ReviewStand[]>("review stands", id, standsOfRounds, []);
  }
}

@Resolver(() => ReviewStand)
export class ReviewStandResolver {
  @FieldResolver(() => Unit, { description: "The unit." })
  unit(@Root() { unitId }: ReviewStand, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }
}
