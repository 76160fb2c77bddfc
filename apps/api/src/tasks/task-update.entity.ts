import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { RemediationTask, TaskStatus } from "./remediation-task.entity.js";

export const TaskUpdateKind = graphqlEnum("TaskUpdateKind", "What happened to a task.", {
  CREATED: "It was written down.",
  EDITED: "Its wording, people or date changed.",
  ASSIGNED: "It was given to its lead unit.",
  PROGRESS: "Progress was reported.",
  EVIDENCE: "Evidence was attached.",
  SUBMITTED: "It was reported as done.",
  RETURNED: "It was sent back.",
  VERIFIED: "It was found to be done.",
  PAUSED: "It was paused.",
  RESUMED: "It goes on.",
  CANCELLED: "It was given up.",
  STEP: "A step of its checklist was ticked or unticked.",
  QUESTION: "Something was asked about it.",
  ANSWER: "A question was answered.",
  EXTENSION_ASKED: "A later due date was asked for.",
  EXTENSION_GRANTED: "A later due date was granted.",
  EXTENSION_REFUSED: "A later due date was refused.",
  EXTENSION_WITHDRAWN: "The request for a later due date was withdrawn.",
  DUE_CHANGED: "Its due date was set anew by the office.",
  HANDED_OVER: "It went over to another unit.",
  NOTIFIED: "A mail about it went out.",
});
export type TaskUpdateKind = WordOf<typeof TaskUpdateKind>;

@ObjectType("TaskUpdate", {
  implements: Node,
  description: "A dated entry of a task's timeline (cập nhật tiến độ).",
})
@Entity("task_update")
@Index(["taskId", "id"])
@Check("task_update_kind_known", oneOf("kind", TaskUpdateKind))
@Check("task_update_answers_a_question", "(kind = 'ANSWER') = (answers_id is not null)")
@Check("task_update_has_author", "author_id is not null or kind = 'NOTIFIED'")
@Check("task_update_percent_range", "percent_done between 0 and 100")
export class TaskUpdate extends LedgerRecord {
  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  authorId: string | null;

  @Field(() => TaskUpdateKind, { description: "What happened." })
  @Column("text")
  kind: TaskUpdateKind;

  @Field(() => TaskStatus, { description: "The task's status afterwards." })
  @Column("text")
  status: TaskStatus;

  @Field(() => Int, { description: "Percent done afterwards, 0 to 100." })
  @Column("smallint")
  percentDone: number;

  @Field(() => String, { nullable: true, description: "What was done, or why." })
  @Column("text", { nullable: true })
  note: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "End of the month or quarter that a report completes.",
  })
  @Column("date", { nullable: true })
  periodEnd: string | null;

  @Index()
  @ForeignKey(() => TaskUpdate)
  @Column("bigint", { nullable: true })
  answersId: string | null;

  @Field(() => DateTime, { description: "When." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => Boolean, { description: "Made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;
}
