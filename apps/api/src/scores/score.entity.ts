import type { RuleInputs } from "@reform-ledger/domain";
import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { Decimal, RuleInputsScalar } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";

export const ScoreState = graphqlEnum("ScoreState", "Not scored, zero and not applicable are three things.", {
  NOT_SCORED: "Nobody has given points yet.",
  SCORED: "Points stand, zero included.",
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
@Check("score_self_state_known", oneOf("self_state", ScoreState))
@Check("score_first_appraisal_state_known", oneOf("first_appraisal_state", ScoreState))
@Check("score_second_appraisal_state_known", oneOf("second_appraisal_state", ScoreState))
@Check("score_self_iff_scored", "(self_state = 'SCORED') = (self_points is not null)")
@Check(
  "score_first_appraisal_iff_scored",
  "(first_appraisal_state = 'SCORED') = (first_appraisal_points is not null)",
)
@Check(
  "score_second_appraisal_iff_scored",
  "(second_appraisal_state = 'SCORED') = (second_appraisal_points is not null)",
)
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

  @Field(() => ScoreState, { description: "What the final is: not scored, scored or not applicable." })
  @Column("text", { default: "NOT_SCORED" })
  state: ScoreState;

  @Field(() => ScoreState, { description: "What the unit said of itself." })
  @Column("text", { default: "NOT_SCORED" })
  selfState: ScoreState;

  @Field(() => Decimal, { nullable: true, description: "Points that the unit gave itself." })
  @Column("numeric", points)
  selfPoints: string | null;

  @Field(() => RuleInputsScalar, {
    nullable: true,
    description: "What the unit stated, from which the rule computes.",
  })
  @Column("jsonb", { nullable: true })
  selfInputs: RuleInputs | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the unit's points differ from those that the rule computes.",
  })
  @Column("text", { nullable: true })
  selfDeviation: string | null;

  @Field(() => String, { nullable: true, description: "The unit's own words on the score." })
  @Column("text", { nullable: true })
  selfNote: string | null;

  @Field(() => ScoreState, { description: "What the first appraisal found." })
  @Column("text", { default: "NOT_SCORED" })
  firstAppraisalState: ScoreState;

  @Field(() => Decimal, { nullable: true, description: "Points of the first appraisal." })
  @Column("numeric", points)
  firstAppraisalPoints: string | null;

  @Field(() => RuleInputsScalar, {
    nullable: true,
    description: "What the first appraisal found, from which the rule computes.",
  })
  @Column("jsonb", { nullable: true })
  firstAppraisalInputs: RuleInputs | null;

  @Field(() => String, { nullable: true, description: "The appraiser's words on the first appraisal." })
  @Column("text", { nullable: true })
  firstAppraisalNote: string | null;

  @Field(() => ScoreState, { description: "What the second appraisal found." })
  @Column("text", { default: "NOT_SCORED" })
  secondAppraisalState: ScoreState;

  @Field(() => Decimal, {
    nullable: true,
    description: "Points of the second appraisal, after explanations.",
  })
  @Column("numeric", points)
  secondAppraisalPoints: string | null;

  @Field(() => RuleInputsScalar, {
    nullable: true,
    description: "What the second appraisal found, from which the rule computes.",
  })
  @Column("jsonb", { nullable: true })
  secondAppraisalInputs: RuleInputs | null;

  @Field(() => String, { nullable: true, description: "The appraiser's words on the second appraisal." })
  @Column("text", { nullable: true })
  secondAppraisalNote: string | null;

  @Field(() => Decimal, { nullable: true, description: "Final points." })
  @Column("numeric", points)
  finalPoints: string | null;

  @Field(() => String, { nullable: true, description: "The office's note on the final." })
  @Column("text", { nullable: true })
  note: string | null;
}
