import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";
import { Score } from "../scores/score.entity.js";

@ObjectType("Explanation", {
  implements: [Node, VersionedRecord],
  description: "An appraiser's question on a score and the unit's answer (giải trình).",
})
@Entity("explanation")
@Check("explanation_answer_is_whole", "(answer is null) = (answered_at is null)")
@Check("explanation_answer_or_withdrawal", "answered_at is null or withdrawn_at is null")
export class Explanation extends VersionedRecord {
  @Index()
  @ForeignKey(() => Score)
  @Column("bigint")
  scoreId: string;

  @Field(() => String, { description: "What the appraiser asks." })
  @Column("text")
  question: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  askedById: string;

  @Field(() => DateTime, { description: "When it was asked." })
  @Column("timestamptz")
  askedAt: Date;

  @Field(() => String, { nullable: true, description: "What the unit answers." })
  @Column("text", { nullable: true })
  answer: string | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  answeredById: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was answered." })
  @Column("timestamptz", { nullable: true })
  answeredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When the appraiser took the question back." })
  @Column("timestamptz", { nullable: true })
  withdrawnAt: Date | null;
}
