import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";

export const ExtensionStatus = graphqlEnum(
  "ExtensionStatus",
  "Where a request for a later due date stands.",
  {
    PENDING: "Waits for the office.",
    GRANTED: "The due date was moved.",
    REFUSED: "The due date stays.",
    WITHDRAWN: "Taken back, or the task was closed first.",
  },
);
export type ExtensionStatus = WordOf<typeof ExtensionStatus>;

@ObjectType("ExtensionRequest", {
  implements: [Node, VersionedRecord],
  description: "A new due date that the lead unit asks for and the reform office decides (xin gia hạn).",
})
@Entity("extension_request")
@Index("extension_request_one_pending", ["taskId"], { unique: true, where: "status = 'PENDING'" })
@Index(["taskId", "id"])
@Check("extension_request_status_known", oneOf("status", ExtensionStatus))
@Check(
  "extension_request_decided_is_recorded",
  "(status = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by_id is null)",
)
@Check("extension_request_granted_is_dated", "(status = 'GRANTED') = (granted_due_on is not null)")
@Check("extension_request_later", "new_due_on > due_on")
@Check("extension_request_decided_by_another", "status = 'WITHDRAWN' or decided_by_id <> asked_by_id")
export class ExtensionRequest extends VersionedRecord {
  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  askedById: string;

  @Field(() => DateTime, { description: "When it was asked." })
  @Column("timestamptz")
  askedAt: Date;

  @Field(() => DateOnly, { nullable: true, description: "The due date when it was asked." })
  @Column("date", { nullable: true })
  dueOn: string | null;

  @Field(() => DateOnly, { description: "The due date asked for." })
  @Column("date")
  newDueOn: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "The due date granted, which may be another than the one asked for.",
  })
  @Column("date", { nullable: true })
  grantedDueOn: string | null;

  @Field(() => String, { description: "Why more time is needed." })
  @Column("text")
  reason: string;

  @Field(() => ExtensionStatus, { description: "Where it stands." })
  @Column("text", { default: "PENDING" })
  status: ExtensionStatus;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  decidedById: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was decided or withdrawn." })
  @Column("timestamptz", { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: "What the office says to it." })
  @Column("text", { nullable: true })
  decisionNote: string | null;
}
