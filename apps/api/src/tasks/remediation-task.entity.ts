import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Directive } from "../directives/directive.entity.js";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { DateOnly, DateTime, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Person } from "../people/person.entity.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { TaskTemplate } from "../templates/task-template.entity.js";
import { Recurrence, TaskPriority } from "../templates/task-words.js";
import { Unit } from "../units/unit.entity.js";

export const TaskStatus = graphqlEnum("TaskStatus", "Where a task stands.", {
  DRAFT: "Not yet given to anybody.",
  ASSIGNED: "Given to its lead unit.",
  IN_PROGRESS: "Being done.",
  SUBMITTED: "Reported as done; waits for verification.",
  RETURNED: "Sent back with a reason.",
  VERIFIED: "Found to be done by somebody else.",
  PAUSED: "Stopped for a while with a reason.",
  CANCELLED: "Given up with a reason.",
});
export type TaskStatus = WordOf<typeof TaskStatus>;

@ObjectType("RemediationTask", {
  implements: [Node, VersionedRecord],
  description: "What is to be done so that lost points come back (nhiệm vụ khắc phục).",
})
@Entity("remediation_task")
@Index("remediation_task_search_idx", { synchronize: false })
@Index(["leadUnitId", "status", "dueOn", "id"])
@Unique(["createdById", "requestKey"])
@Check("remediation_task_status_known", oneOf("status", TaskStatus))
@Check("remediation_task_priority_known", oneOf("priority", TaskPriority))
@Check("remediation_task_recurrence_known", oneOf("recurrence", Recurrence))
@Check("remediation_task_percent_range", "percent_done between 0 and 100")
@Check("remediation_task_is_due", "due_on is not null or due_words is not null")
@Check(
  "remediation_task_verified_by_another",
  "verified_by_id <> submitted_by_id and verified_by_id <> assignee_id",
)
@Check(
  "remediation_task_verified_is_recorded",
  "(status = 'VERIFIED') = (verified_by_id is not null) and (verified_by_id is null) = (verified_at is null)",
)
@Check("remediation_task_effort_positive", "effort_days > 0")
@Check("remediation_task_report_of_period", "report_due_on is null or recurrence in ('MONTHLY', 'QUARTERLY')")
@Check("remediation_task_submitted_is_recorded", "(submitted_by_id is null) = (submitted_at is null)")
@Check(
  "remediation_task_submitted_first",
  "status not in ('SUBMITTED', 'VERIFIED') or submitted_at is not null",
)
export class RemediationTask extends VersionedRecord {
  @Index()
  @ForeignKey(() => RemediationPlan)
  @Column("bigint", { nullable: true })
  planId: string | null;

  @Index()
  @ForeignKey(() => Directive)
  @Column("bigint", { nullable: true })
  directiveId: string | null;

  @Index()
  @ForeignKey(() => TaskTemplate)
  @Column("bigint", { nullable: true })
  templateId: string | null;

  @ForeignKey(() => Unit)
  @Column("bigint")
  leadUnitId: string;

  @Index()
  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  assigneeId: string | null;

  @ForeignKey(() => Person)
  @Column("uuid")
  createdById: string;

  @Field(() => String, { description: "What is to be done, in one line." })
  @Column("text")
  title: string;

  @Field(() => String, { nullable: true, description: "More on how." })
  @Column("text", { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true, description: "What will exist when it is done (sản phẩm)." })
  @Column("text", { nullable: true })
  deliverable: string | null;

  @Field(() => TaskStatus, { description: "Where it stands." })
  @Column("text", { default: "DRAFT" })
  status: TaskStatus;

  @Field(() => Int, { description: "How much is done by the lead unit's word, 0 to 100." })
  @Column("smallint", { default: 0 })
  percentDone: number;

  @Field(() => TaskPriority, { description: "Low, normal or high." })
  @Column("text", { default: "NORMAL" })
  priority: TaskPriority;

  @Index()
  @Field(() => DateOnly, { nullable: true, description: "Day by which it is to be done; may be extended." })
  @Column("date", { nullable: true })
  dueOn: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "The first due date, which an extension does not change.",
  })
  @Column("date", { nullable: true })
  firstDueOn: string | null;

  @Field(() => String, { nullable: true, description: "A due date in words, such as thường xuyên." })
  @Column("text", { nullable: true })
  dueWords: string | null;

  @Field(() => Recurrence, { description: "How often it comes back." })
  @Column("text", { default: "NONE" })
  recurrence: Recurrence;

  @Field(() => DateOnly, {
    nullable: true,
    description: "End of the month or quarter whose report comes next; only of a task that comes back.",
  })
  @Column("date", { nullable: true })
  reportDueOn: string | null;

  @Field(() => Decimal, { nullable: true, description: "The work that it takes, in days of one person." })
  @Column("numeric", { nullable: true })
  effortDays: string | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  submittedById: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was last submitted." })
  @Column("timestamptz", { nullable: true })
  submittedAt: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  verifiedById: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was verified." })
  @Column("timestamptz", { nullable: true })
  verifiedAt: Date | null;

  @Field(() => Boolean, { description: "Due date, people or progress are made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;

  /** Chosen by the writer, so that the same request sent twice makes one task. */
  @Column("text", { nullable: true })
  requestKey: string | null;
}
