import type { ScoringRule } from "@reform-ledger/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { Decimal, ScoringRuleScalar } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { CriteriaSet } from "./criteria-set.entity.js";

export const CriterionLevel = graphqlEnum("CriterionLevel", "How deep in the tree a criterion stands.", {
  AREA: "Lĩnh vực: a child of the set.",
  CRITERION: "Tiêu chí: a child of an area.",
  SUB_CRITERION: "Tiêu chí thành phần: a child of a criterion.",
});
export type CriterionLevel = WordOf<typeof CriterionLevel>;

export const CriterionKind = graphqlEnum("CriterionKind", "What a criterion's points do to the sum.", {
  SCORED: "Counts towards the max; what is missing is a deduction.",
  BONUS: "Adds points beyond the max.",
  PENALTY: "Takes points off.",
});
export type CriterionKind = WordOf<typeof CriterionKind>;

export const AssessmentMethod = graphqlEnum(
  "AssessmentMethod",
  "How a criterion without children gets its points.",
  {
    SELF: "The unit scores itself and is appraised.",
    SURVEY: "From a survey.",
    FORMULA: "Computed from figures.",
    DISCRETIONARY: "Given by a leader within the max, with a reason.",
  },
);
export type AssessmentMethod = WordOf<typeof AssessmentMethod>;

@ObjectType("Criterion", {
  implements: [Node, VersionedRecord],
  description: "A node of a criteria set's tree (lĩnh vực, tiêu chí, tiêu chí thành phần).",
})
@Entity("criterion")
@Unique(["setId", "code"])
@Unique(["setId", "id"])
@ForeignKey(() => Criterion, ["setId", "parentId"], ["setId", "id"])
@Check("criterion_level_known", oneOf("level", CriterionLevel))
@Check("criterion_kind_known", oneOf("kind", CriterionKind))
@Check("criterion_method_known", oneOf("method", AssessmentMethod))
@Check("criterion_area_is_top", "(level = 'AREA') = (parent_id is null)")
@Check("criterion_area_known", "area_id is not null")
@Index("criterion_search_idx", { synchronize: false })
@Index("criterion_areas_idx", ["setId", "position", "id"], { where: "parent_id IS NULL" })
@Check("criterion_max_points_positive", "max_points > 0")
export class Criterion extends VersionedRecord {
  @ForeignKey(() => CriteriaSet)
  @Column("bigint")
  setId: string;

  @Index()
  @Column("bigint", { nullable: true })
  parentId: string | null;

  /** The area above it, or itself; a trigger keeps it. */
  @Index()
  @Column({ type: "bigint", insert: false, update: false, nullable: true })
  areaId: string;

  @Field(() => String, { description: "Code within the set, such as 1.2.1." })
  @Column("text")
  code: string;

  @Field(() => Int, { description: "Place among its siblings, from 1." })
  @Column("integer")
  position: number;

  @Field(() => CriterionLevel, { description: "Area, criterion or sub-criterion." })
  @Column("text")
  level: CriterionLevel;

  @Field(() => String, { description: "Vietnamese name." })
  @Column("text")
  name: string;

  @Field(() => String, { nullable: true, description: "English name." })
  @Column("text", { nullable: true })
  nameEn: string | null;

  @Field(() => Decimal, { description: "Most points that it can give." })
  @Column("numeric")
  maxPoints: string;

  @Field(() => CriterionKind, { description: "Scored, bonus or penalty." })
  @Column("text", { default: "SCORED" })
  kind: CriterionKind;

  @Field(() => AssessmentMethod, {
    nullable: true,
    description: "How it is scored; null where its children are.",
  })
  @Column("text", { nullable: true })
  method: AssessmentMethod | null;

  @Field(() => String, { nullable: true, description: "The decision's own text on how points are given." })
  @Column("text", { nullable: true })
  ruleText: string | null;

  @Field(() => ScoringRuleScalar, {
    nullable: true,
    description: "The typed rule that a person confirmed beside the text; null where points are only typed.",
  })
  @Column("jsonb", { nullable: true })
  rule: ScoringRule | null;

  @Field(() => Boolean, { description: "Whether a score needs evidence." })
  @Column("boolean", { default: false })
  evidenceRequired: boolean;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint", { nullable: true })
  appraisingUnitId: string | null;

  @Field(() => Boolean, { description: "Made up so that the tree is complete; not a real fact." })
  @Column("boolean", { default: false })
  constructed: boolean;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
