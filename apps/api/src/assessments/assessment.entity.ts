import { Field, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Node } from "../lists/node.js";
import { VersionedRecord } from "../lists/versioned.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";

@ObjectType("Assessment", {
  implements: [Node, VersionedRecord],
  description: "One unit in one round (phiếu đánh giá).",
})
@Entity("assessment")
@Unique(["roundId", "unitId"])
@Unique(["id", "setId"])
@ForeignKey(() => AssessmentRound, ["roundId", "setId"], ["id", "setId"])
export class Assessment extends VersionedRecord {
  @Column("bigint")
  roundId: string;

  /** The round's set, repeated so that a score cannot name another set's criterion. */
  @Column("bigint")
  setId: string;

  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
