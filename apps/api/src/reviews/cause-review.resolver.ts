import { may, type Permission } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { DeductionArgs, DeductionConnection, deductionList } from "../deductions/deduction.list.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Decimal } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { assessmentRoundList } from "../rounds/assessment-round.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { CauseReview } from "./cause-review.entity.js";
import {
  CauseReviewPayload,
  DeleteCauseReviewInput,
  DeletedCauseReviewPayload,
  RecordCauseReviewInput,
  UpdateCauseReviewInput,
} from "./cause-review.inputs.js";
import { CauseReviewArgs, CauseReviewConnection, causeReviewList } from "./cause-review.list.js";
import { deletedReviewPayload, reviewPayload } from "./cause-review.payload.js";
import { pointsOfReviews } from "./cause-review.reads.js";
import { deleteCauseReview, recordCauseReview, updateCauseReview } from "./cause-review.service.js";

@Resolver(() => CauseReview)
export class CauseReviewResolver {
  @Requires("reviews.read")
  @Listed(
    () => CauseReviewConnection,
    causeReviewList,
    () => CauseReviewArgs,
    "Cause reviews, the latest first.",
  )
  causeReviews: CauseReviewConnection;

  @One(() => Unit, unitList, "unitId", "The unit that held it.")
  unit: Unit | null;

  @One(() => AssessmentRound, assessmentRoundList, "roundId", "The round whose lost points it is about.")
  round: AssessmentRound | null;

  @One(() => Evidence, evidenceList, "minutesId", "Its minutes (biên bản).", { nullable: true })
  minutes: Evidence | null;

  @One(() => Person, personList, "recordedById", "Who wrote it down.", { nullable: true })
  recordedBy: Person | null;

  @Many(
    () => DeductionConnection,
    deductionList,
    () => DeductionArgs,
    (row, parent) => `${row}.id in (select covered.deduction_id from cause_review_deduction covered
        where covered.review_id = ${parent})`,
    "Deductions that it covers and that may be seen.",
  )
  deductions: DeductionConnection;

  @FieldResolver(() => Decimal, {
    description: "Points of the deductions that it covers and that may be seen.",
  })
  points(@Root() { id }: CauseReview, @Ctx() { loaders }: Context): Promise<string> {
    return loaders.figure("review points", id, pointsOfReviews, "0");
  }

  @FieldResolver(() => [String], {
    description: "What the asking person may do to it now, as names of permissions.",
  })
  async viewerCan(
    @Root() { unitId }: CauseReview,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Permission[]> {
    const owner = await loaders.one<Unit>(unitList, unitId);
    if (!owner || !may(actor, "reviews.write", { owners: [owner] })) return [];
    const attaches = may(actor, "evidence.attach", { owners: [owner] });
    return attaches ? ["reviews.write", "evidence.attach"] : ["reviews.write"];
  }

  @Mutation(() => CauseReviewPayload, {
    description: "Records a cause review. Sent again with the same content, it answers the same.",
  })
  @Requires("reviews.write")
  async recordCauseReview(
    @Arg("input", () => RecordCauseReviewInput) input: RecordCauseReviewInput,
    @Ctx() context: Context,
  ): Promise<CauseReviewPayload> {
    return reviewPayload(await context.write((tx, actor) => recordCauseReview(tx, actor, input)), context);
  }

  @Mutation(() => CauseReviewPayload, {
    description: "Changes a cause review; CONFLICT when it changed meanwhile.",
  })
  @Requires("reviews.write")
  async updateCauseReview(
    @Arg("input", () => UpdateCauseReviewInput) input: UpdateCauseReviewInput,
    @Ctx() context: Context,
  ): Promise<CauseReviewPayload> {
    return reviewPayload(await context.write((tx, actor) => updateCauseReview(tx, actor, input)), context);
  }

  @Mutation(() => DeletedCauseReviewPayload, {
    description: "Takes back a review that was recorded by mistake; its minutes stay with the unit.",
  })
  @Requires("reviews.write")
  async deleteCauseReview(
    @Arg("input", () => DeleteCauseReviewInput) input: DeleteCauseReviewInput,
    @Ctx() context: Context,
  ): Promise<DeletedCauseReviewPayload> {
    const { reason } = input;
    const written = await context.write((tx, actor) => deleteCauseReview(tx, actor, input), reason);
    return deletedReviewPayload(written, context);
  }
}
