import { Field, ID, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateFilter, IdFilter, IntFilter } from "../lists/filters.js";
import { by, byId, inUnitSubtree, type List, order, search, through } from "../lists/list.js";
import { UnitFilter, unitList } from "../units/unit.list.js";
import { CauseReview } from "./cause-review.entity.js";
import { coversDeduction, reviewVisible } from "./review-visible.js";

@InputType({ description: "Conditions on cause reviews; all that are given hold." })
export class CauseReviewFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;
  @Field(() => DateFilter, { nullable: true, description: "By the day on which it was held." })
  heldOn?: DateFilter | null;
  @Field(() => UnitFilter, { nullable: true, description: "By the unit that held it." })
  unit?: UnitFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the unit that held it." })
  unitId?: IdFilter | null;
  @Field(() => ID, { nullable: true, description: "Held in the subtree of this unit, itself included." })
  unitSubtree?: string | null;
  @Field(() => IdFilter, { nullable: true, description: "By the round whose lost points it is about." })
  roundId?: IdFilter | null;
  @Field(() => IntFilter, { nullable: true, description: "By the assessed year." })
  year?: IntFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By a deduction that it covers." })
  deductionId?: IdFilter | null;
  @Field(() => String, {
    nullable: true,
    description: "Chair, attendees or conclusions contain this, without regard to diacritics.",
  })
  search?: string | null;
}

const assessedYear = (row: string) => `(select r.year from assessment_round r where r.id = ${row}.round_id)`;

export const causeReviewList: List = {
  name: "CauseReview",
  entity: CauseReview,
  filters: {
    id: byId("id", "CauseReview"),
    heldOn: by("held_on", "date"),
    unit: through("unit_id", () => unitList),
    unitId: byId("unit_id", "Unit"),
    unitSubtree: inUnitSubtree((row) => `${row}.unit_id`),
    roundId: byId("round_id", "AssessmentRound"),
    year: by(assessedYear, "int"),
    deductionId: coversDeduction,
    search: search("chair", "attendees", "conclusions"),
  },
  orders: { HELD_ON: order("held_on", "date"), UPDATED_AT: order("updated_at", "timestamptz") },
  defaultOrder: [{ field: "HELD_ON", direction: "DESC" }],
  visible: reviewVisible,
};

export const CauseReviewArgs = listArgs("CauseReview", CauseReviewFilter, {
  HELD_ON: "By the day on which it was held.",
  UPDATED_AT: "By the last change.",
});
export type CauseReviewArgs = InstanceType<typeof CauseReviewArgs>;

export const CauseReviewConnection = connectionOf(CauseReview, "CauseReview");
export type CauseReviewConnection = InstanceType<typeof CauseReviewConnection>;
