import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { Many, One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { CauseReviewArgs, CauseReviewConnection, causeReviewList } from "./cause-review.list.js";
import { ReviewStand } from "./review-stand.js";
import { standsOfRounds } from "./review-stand.reads.js";

@Resolver(() => Deduction)
export class DeductionReviewsResolver {
  @Many(
    () => CauseReviewConnection,
    causeReviewList,
    () => CauseReviewArgs,
    (row, parent) => `${row}.id in (select covered.review_id from cause_review_deduction covered
        where covered.deduction_id = ${parent})`,
    "Reviews that cover it, the latest first.",
  )
  reviews: CauseReviewConnection;
}

@Resolver(() => Unit)
export class UnitReviewsResolver {
  @Many(
    () => CauseReviewConnection,
    causeReviewList,
    () => CauseReviewArgs,
    (row, parent) => `${row}.unit_id = ${parent}`,
    "Cause reviews that it has held.",
  )
  causeReviews: CauseReviewConnection;
}

@Resolver(() => AssessmentRound)
export class RoundReviewsResolver {
  @Many(
    () => CauseReviewConnection,
    causeReviewList,
    () => CauseReviewArgs,
    (row, parent) => `${row}.round_id = ${parent}`,
    "Cause reviews of points lost in it.",
  )
  causeReviews: CauseReviewConnection;

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
  @One(() => Unit, unitList, "unitId", "The unit.")
  unit: Unit | null;
}
