import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Unique } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";

export const DigestStatus = graphqlEnum("DigestStatus", "Where a mail stands.", {
  QUEUED: "It waits to be sent.",
  SENDING: "It is being sent; after a failure it is tried again.",
  SENT: "The mail server took it.",
  CANCELLED: "All that it was to tell had lost its reason, or goes with a later day's mail.",
  FAILED: "The mail server would not take it, however often it was tried.",
});
export type DigestStatus = WordOf<typeof DigestStatus>;

@ObjectType("Digest", {
  implements: Node,
  description: "The one mail of a day to one person, with everything that they are told.",
})
@Entity("digest")
@Unique(["personId", "day"])
@Check("digest_status_known", oneOf("status", DigestStatus))
@Check("digest_attempts_not_negative", "attempts >= 0")
@Check("digest_sent_is_recorded", "(status = 'SENT') = (sent_at is not null)")
export class Digest extends LedgerRecord {
  @ForeignKey(() => Person)
  @Column("uuid")
  personId: string;

  @Field(() => DateOnly, { description: "The day in Vietnam." })
  @Column("date")
  day: string;

  @Field(() => DigestStatus, { description: "Where it stands." })
  @Column("text", { default: "QUEUED" })
  status: DigestStatus;

  @Field(() => String, { nullable: true, description: "The mail's subject, once it was written." })
  @Column("text", { nullable: true })
  subject: string | null;

  @Field(() => String, { nullable: true, description: "The mail's plain text, once it was written." })
  @Column("text", { nullable: true })
  text: string | null;

  @Field(() => Int, { description: "How often sending was tried." })
  @Column("integer", { default: 0 })
  attempts: number;

  @Field(() => String, { nullable: true, description: "What went wrong at the last attempt." })
  @Column("text", { nullable: true })
  error: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The mail's Message-ID, the same at every attempt, so that a mail server drops a second copy.",
  })
  @Column("text", { nullable: true })
  messageId: string | null;

  @Field(() => DateTime, { description: "When it was planned." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: "When the mail server took it." })
  @Column("timestamptz", { nullable: true })
  sentAt: Date | null;
}
