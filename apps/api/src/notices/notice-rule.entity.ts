import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { VersionedRecord } from "../lists/versioned.js";

export const NoticeReason = graphqlEnum("NoticeReason", "Why somebody is told of a task.", {
  DUE: "Its due date, or that of its next report, comes near.",
  OVERDUE: "It is past its due date, or past that of its report.",
  RETURNED: "It was sent back.",
  TO_VERIFY: "It was submitted and waits for verification.",
  NO_UPDATE: "Nothing has been reported on it for long.",
  ASSIGNED: "It was given to somebody.",
  QUESTION: "Something was asked about it, or answered.",
  EXTENSION: "More time was asked for, or that was decided.",
});
export type NoticeReason = WordOf<typeof NoticeReason>;

export const NoticeRecipient = graphqlEnum("NoticeRecipient", "Who is told.", {
  OWNER: "Whom the task is given to; without such a person, the heads and officers of its lead unit.",
  HEAD: "The heads of its lead unit.",
  OFFICE: "The reform office nearest above its lead unit.",
  LEADER: "The leaders nearest above its lead unit.",
});
export type NoticeRecipient = WordOf<typeof NoticeRecipient>;

@ObjectType("NoticeRule", {
  implements: [Node, VersionedRecord],
  description: "Who is told of what about a task, and when.",
})
@Entity("notice_rule")
@Unique(["reason", "days", "recipient"])
@Check("notice_rule_reason_known", oneOf("reason", NoticeReason))
@Check("notice_rule_recipient_known", oneOf("recipient", NoticeRecipient))
@Check("notice_rule_days_range", "days between 0 and 365")
export class NoticeRule extends VersionedRecord {
  @Field(() => NoticeReason, { description: "Of what." })
  @Column("text")
  reason: NoticeReason;

  @Field(() => Int, { description: "Days before the due date; for the other reasons, days after it began." })
  @Column("smallint")
  days: number;

  @Field(() => NoticeRecipient, { description: "Who." })
  @Column("text")
  recipient: NoticeRecipient;

  @Field(() => Boolean, { description: "Whether it is in force." })
  @Column("boolean", { default: true })
  active: boolean;
}
