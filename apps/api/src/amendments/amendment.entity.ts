import { Field, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index } from "typeorm";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime, Decimal } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { Score, ScoreState } from "../scores/score.entity.js";

@ObjectType("Amendment", {
  implements: Node,
  description: "A correction of a final score after the finals were fixed; it never changes itself.",
})
@Entity("amendment")
@Check("amendment_from_iff_scored", "(from_state = 'SCORED') = (from_points is not null)")
@Check("amendment_to_iff_scored", "(to_state = 'SCORED') = (to_points is not null)")
@Check("amendment_goes_on_being_scored", "to_state in ('SCORED', 'NOT_APPLICABLE')")
@Check("amendment_changes", "(from_state, from_points) is distinct from (to_state, to_points)")
export class Amendment extends LedgerRecord {
  @Index()
  @ForeignKey(() => Score)
  @Column("bigint")
  scoreId: string;

  @Field(() => ScoreState, { description: "What the final was." })
  @Column("text")
  fromState: ScoreState;

  @Field(() => Decimal, { nullable: true, description: "Final points before." })
  @Column("numeric", { nullable: true })
  fromPoints: string | null;

  @Field(() => ScoreState, { description: "What the final became." })
  @Column("text")
  toState: ScoreState;

  @Field(() => Decimal, { nullable: true, description: "Final points after." })
  @Column("numeric", { nullable: true })
  toPoints: string | null;

  @Field(() => String, { description: "Why." })
  @Column("text")
  reason: string;

  @Field(() => String, { nullable: true, description: "Number and symbol of the document that decides it." })
  @Column("text", { nullable: true })
  documentNumber: string | null;

  @Field(() => DateOnly, { nullable: true, description: "Date of that document." })
  @Column("date", { nullable: true })
  documentDate: string | null;

  @ForeignKey(() => Person)
  @Column("uuid")
  amendedById: string;

  @Field(() => DateTime, { description: "When." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  /** The transaction in which the final may change; a trigger sets it. */
  @Column({ type: "text", insert: false, update: false })
  transactionId: string;
}
