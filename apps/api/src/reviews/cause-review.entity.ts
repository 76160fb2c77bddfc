import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index } from "typeorm";
import { Evidence } from "../evidence/evidence.entity.js";
import { Node } from "../lists/node.js";
import { DateOnly } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("CauseReview", {
  implements: [Node, VersionedRecord],
  description: "A unit's meeting that makes clear why points were lost (kiểm điểm).",
})
@Entity("cause_review")
export class CauseReview extends VersionedRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Index()
  @ForeignKey(() => AssessmentRound)
  @Column("bigint")
  roundId: string;

  @Field(() => DateOnly, { description: "The day on which it was held." })
  @Column("date")
  heldOn: string;

  @Field(() => String, { nullable: true, description: "Where it was held." })
  @Column("text", { nullable: true })
  place: string | null;

  @Field(() => String, { description: "Who chaired it (chủ trì)." })
  @Column("text")
  chair: string;

  @Field(() => String, { nullable: true, description: "Who took part." })
  @Column("text", { nullable: true })
  attendees: string | null;

  @Field(() => String, { description: "What it concluded, in Vietnamese." })
  @Column("text")
  conclusions: string;

  @Index()
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  minutesId: string | null;

  @ForeignKey(() => Person)
  @Column("uuid")
  recordedById: string;
}
