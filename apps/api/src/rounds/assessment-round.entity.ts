import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

export const RoundStatus = graphqlEnum("RoundStatus", "The phase in which an assessment round stands.", {
  DRAFT: "Being prepared.",
  SELF_ASSESSMENT: "Units score themselves.",
  APPRAISAL: "Appraising units score.",
  EXPLANATION: "Units answer questions.",
  SECOND_APPRAISAL: "Appraising units score again.",
  FINALISED: "Finals stand; lost points are in the ledger.",
  PUBLISHED: "The cohort sees the results; immutable.",
});
export type RoundStatus = WordOf<typeof RoundStatus>;

export const RankingMethod = graphqlEnum("RankingMethod", "How ties count in a ranking.", {
  COMPETITION: "1, 2, 2, 4.",
  DENSE: "1, 2, 2, 3.",
});
export type RankingMethod = WordOf<typeof RankingMethod>;

@ObjectType("AssessmentRound", {
  implements: [Node, VersionedRecord],
  description: "A criteria set applied to a group of units for a year (đợt đánh giá).",
})
@Entity("assessment_round")
@Unique(["setId", "unitId", "year"])
@Unique(["id", "setId"])
@Check("assessment_round_status_known", oneOf("status", RoundStatus))
@Check("assessment_round_ranking_known", oneOf("ranking_method", RankingMethod))
@Check("assessment_round_year_range", "year between 2000 and 2100")
@Check("assessment_round_published_at_set", "(status = 'PUBLISHED') = (published_at is not null)")
export class AssessmentRound extends VersionedRecord {
  @ForeignKey(() => CriteriaSet)
  @Column("bigint")
  setId: string;

  /** The authority that runs the round. */
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => String, { description: "Vietnamese name of the round." })
  @Column("text")
  name: string;

  @Field(() => Int, { description: "The year that is assessed." })
  @Column("integer")
  year: number;

  @Field(() => RoundStatus, { description: "The phase in which it stands." })
  @Column("text", { default: "DRAFT" })
  status: RoundStatus;

  @Field(() => RankingMethod, { description: "How ties count." })
  @Column("text", { default: "COMPETITION" })
  rankingMethod: RankingMethod;

  @Field(() => Boolean, {
    description: "A past result entered as it was published, at the depth that is known.",
  })
  @Column("boolean", { default: false })
  imported: boolean;

  @Field(() => DateTime, { nullable: true, description: "When the finals were fixed." })
  @Column("timestamptz", { nullable: true })
  finalisedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When the cohort could see the results." })
  @Column("timestamptz", { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
