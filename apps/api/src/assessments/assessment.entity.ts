import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Evidence } from "../evidence/evidence.entity.js";
import { Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";
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
@Check("assessment_lock_is_whole", "(locked_at is null) = (locked_by_id is null)")
@Check("assessment_lock_is_signed", "signed_document_id is null or locked_at is not null")
@Check(
  "assessment_reopening_is_whole",
  "(reopened_at is null) = (reopened_by_id is null) and (reopened_at is null) = (reopened_until is null) and (reopened_at is null) = (reopen_reason is null)",
)
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

  @Field(() => DateTime, {
    nullable: true,
    description: "When the unit's head locked the self-assessment; null while it is open.",
  })
  @Column("timestamptz", { nullable: true })
  lockedAt: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  lockedById: string | null;

  /** The signed self-assessment. */
  @ForeignKey(() => Evidence)
  @Column("bigint", { nullable: true })
  signedDocumentId: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the office reopened it for the unit." })
  @Column("timestamptz", { nullable: true })
  reopenedAt: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  reopenedById: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Last day on which the reopened unit may score itself.",
  })
  @Column("date", { nullable: true })
  reopenedUntil: string | null;

  @Field(() => String, { nullable: true, description: "Why it was reopened." })
  @Column("text", { nullable: true })
  reopenReason: string | null;

  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @Column("text", { nullable: true })
  source: string | null;
}
