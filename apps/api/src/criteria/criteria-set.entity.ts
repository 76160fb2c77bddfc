import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly, DateTime, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";

export const NotApplicablePolicy = graphqlEnum(
  "NotApplicablePolicy",
  "What a criterion that is not applicable does.",
  {
    EXCLUDE_MAX: "Its max leaves the denominator.",
    FULL_POINTS: "It gets its full points.",
  },
);
export type NotApplicablePolicy = WordOf<typeof NotApplicablePolicy>;

export const CriteriaSetStatus = graphqlEnum("CriteriaSetStatus", "Whether a set can still change.", {
  DRAFT: "Being written; no round may use it.",
  PUBLISHED: "Frozen; rounds may use it.",
});
export type CriteriaSetStatus = WordOf<typeof CriteriaSetStatus>;

@ObjectType("CriteriaSet", {
  implements: [Node, VersionedRecord],
  description: "One version of an index's criteria for one group of units (bộ tiêu chí).",
})
@Entity("criteria_set")
@Unique(["code"])
@Check("criteria_set_decimals_range", "decimals between 0 and 6")
@Check("criteria_set_max_points_positive", "max_points > 0")
@Check("criteria_set_policy_known", oneOf("not_applicable_policy", NotApplicablePolicy))
@Check("criteria_set_status_known", oneOf("status", CriteriaSetStatus))
@Check("criteria_set_published_at_set", "(status = 'PUBLISHED') = (published_at is not null)")
export class CriteriaSet extends VersionedRecord {
  /** The authority that issues the set. */
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  /** The set from which it was copied. */
  @ForeignKey(() => CriteriaSet)
  @Column("bigint", { nullable: true })
  copiedFromId: string | null;

  @Field(() => String, { description: "Short code, unique over all sets." })
  @Column("text")
  code: string;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "English name." })
  @Column("text", { nullable: true })
  nameEn: string | null;

  @Field(() => String, { description: "The index that it measures, such as PAR_INDEX." })
  @Column("text", { default: "PAR_INDEX" })
  indexCode: string;

  @Field(() => Int, { description: "The year from which it counts." })
  @Column("integer")
  year: number;

  @Field(() => Decimal, { description: "Points that a unit can reach; the sum of the areas' max points." })
  @Column("numeric")
  maxPoints: string;

  @Field(() => Int, { description: "Decimals to which results are rounded once, half up; 2 by default." })
  @Column("smallint", { default: 2 })
  decimals: number;

  @Field(() => NotApplicablePolicy, { description: "What 'not applicable' does in this set." })
  @Column("text", { default: "EXCLUDE_MAX" })
  notApplicablePolicy: NotApplicablePolicy;

  @Field(() => CriteriaSetStatus, { description: "Draft or published." })
  @Column("text", { default: "DRAFT" })
  status: CriteriaSetStatus;

  @Field(() => DateTime, { nullable: true, description: "When it was published and so frozen." })
  @Column("timestamptz", { nullable: true })
  publishedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Number of the decision that issued it." })
  @Column("text", { nullable: true })
  decisionNumber: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of that decision." })
  @Column("date", { nullable: true })
  issuedOn: string | null;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
