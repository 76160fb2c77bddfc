import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { Decimal } from "../lists/scalars.js";
import { CriteriaSet } from "./criteria-set.entity.js";

export const GradeScope = graphqlEnum("GradeScope", "What a grade band grades.", {
  AREA: "An area's percent of its max.",
  OVERALL: "The whole result's percent.",
});
export type GradeScope = WordOf<typeof GradeScope>;

@ObjectType("GradeBand", {
  implements: Node,
  description: "A grade's label and the percent from which it is given (xếp loại).",
})
@Entity("grade_band")
@Unique(["setId", "scope", "floorPercent"])
@Unique(["setId", "scope", "label"])
@Check("grade_band_scope_known", oneOf("scope", GradeScope))
@Check("grade_band_floor_range", "floor_percent between 0 and 100")
export class GradeBand extends LedgerRecord {
  @ForeignKey(() => CriteriaSet)
  @Column("bigint")
  setId: string;

  @Field(() => GradeScope, { description: "Per area or overall." })
  @Column("text")
  scope: GradeScope;

  @Field(() => String, { description: "The grade, such as Tốt." })
  @Column("text")
  label: string;

  @Field(() => Decimal, { description: "Lowest percent of the max with this grade, inclusive." })
  @Column("numeric")
  floorPercent: string;

  @Field(() => String, { nullable: true, description: "Where the band comes from; inferred bands say so." })
  @Column("text", { nullable: true })
  source: string | null;
}
