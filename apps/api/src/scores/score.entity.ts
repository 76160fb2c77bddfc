import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";

export const ScoreState = graphqlEnum("ScoreState", "Not scored, zero and not applicable are three things.", {
  NOT_SCORED: "Nobody has given final points yet.",
  SCORED: "Final points stand, zero included.",
  NOT_APPLICABLE: "The criterion does not concern the unit this year.",
});
export type ScoreState = WordOf<typeof ScoreState>;

const points = { nullable: true } as const;

@ObjectType("Score", {
  implements: [Node, VersionedRecord],
  description: "One criterion in one assessment (điểm). Self, appraisals and final are kept apart.",
})
@Entity("score")
@Unique(["assessmentId", "criterionId"])
@Unique(["id", "assessmentId", "criterionId"])
@ForeignKey(() => Assessment, ["assessmentId", "setId"], ["id", "setId"])
@ForeignKey(() => Criterion, ["setId", "criterionId"], ["setId", "id"])
@Check("score_state_known", oneOf("state", ScoreState))
@Check("score_final_iff_scored", "(state = 'SCORED') = (final_points is not null)")
@Check(
  "score_points_not_negative",
  "least(self_points, first_appraisal_points, second_appraisal_points, final_points) >= 0",
)
export class Score extends VersionedRecord {
  @Column("bigint")
  assessmentId: string;

  @Column("bigint")
  setId: string;

  @Index()
  @Column("bigint")
  criterionId: string;

  @Field(() => ScoreState, { description: "Not scored, scored or not applicable." })
  @Column("text", { default: "NOT_SCORED" })
  state: ScoreState;

  @Field(() => Decimal, { nullable: true, description: "Points that the unit gave itself." })
  @Column("numeric", points)
  selfPoints: string | null;

  @Field(() => Decimal, { nullable: true, description: "Points of the first appraisal." })
  @Column("numeric", points)
  firstAppraisalPoints: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: "Points of the second appraisal, after explanations.",
  })
  @Column("numeric", points)
  secondAppraisalPoints: string | null;

  @Field(() => Decimal, { nullable: true, description: "Final points." })
  @Column("numeric", points)
  finalPoints: string | null;

  /** The typed inputs from which a rule computed the points. */
  @Column("jsonb", { nullable: true })
  inputs: unknown;

  @Field(() => String, { nullable: true, description: "A note on the score." })
  @Column("text", { nullable: true })
  note: string | null;
}
