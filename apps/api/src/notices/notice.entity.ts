import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, Unique } from "typeorm";
import { oneOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { Digest } from "./digest.entity.js";
import { NoticeReason } from "./notice-rule.entity.js";

@ObjectType("Notice", {
  implements: Node,
  description: "One person is told of one thing about a task.",
})
@Entity("notice")
@Unique(["personId", "taskId", "occasion"])
@Index(["taskId"])
@Index("notice_waiting_idx", ["personId"], { where: "digest_id is null and cancelled_at is null" })
@Check("notice_reason_known", oneOf("reason", NoticeReason))
export class Notice extends LedgerRecord {
  @ForeignKey(() => Person)
  @Column("uuid")
  personId: string;

  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @Field(() => NoticeReason, { description: "Why." })
  @Column("text")
  reason: NoticeReason;

  @Field(() => Int, { description: "Days of the rule by which it was made." })
  @Column("smallint")
  days: number;

  @Field(() => DateOnly, {
    nullable: true,
    description: "The day that it is about: the due date, or the day since which it has been so.",
  })
  @Column("date", { nullable: true })
  subjectOn: string | null;

  /** The same thing is told to the same person once. */
  @Column("text")
  occasion: string;

  @Field(() => String, { description: "What it says, in Vietnamese." })
  @Column("text")
  text: string;

  @Field(() => DateTime, { description: "When it was made." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was marked as read." })
  @Column("timestamptz", { nullable: true })
  readAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When its reason had gone." })
  @Column("timestamptz", { nullable: true })
  cancelledAt: Date | null;

  @Index()
  @ForeignKey(() => Digest)
  @Column("bigint", { nullable: true })
  digestId: string | null;
}
