import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index } from "typeorm";
import { graphqlEnum, oneOf, type WordOf } from "../lists/enum.js";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";
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
});
export type TaskUpdateKind = WordOf<typeof TaskUpdateKind>;

@ObjectType("TaskUpdate", {
  implements: Node,
  description: "A dated entry of a task's timeline (cập nhật tiến độ).",
})
@Entity("task_update")
@Index(["taskId", "id"])
@Check("task_update_kind_known", oneOf("kind", TaskUpdateKind))
@Check("task_update_percent_range", "percent_done between 0 and 100")
export class TaskUpdate extends LedgerRecord {
  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @ForeignKey(() => Person)
  @Column("uuid")
  authorId: string;

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

  @Field(() => DateTime, { description: "When." })
  @CreateDateColumn({ type: "timestamptz" })
  createdAt: Date;

  @Field(() => Boolean, { description: "Made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;
}
