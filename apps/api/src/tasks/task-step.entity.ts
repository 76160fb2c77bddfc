import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { LedgerRecord, Node } from "../lists/node.js";
import { DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";
import { RemediationTask } from "./remediation-task.entity.js";

@ObjectType("TaskStep", { implements: Node, description: "A step of a task's checklist (đầu việc)." })
@Entity("task_step")
@Index(["taskId", "position"])
@Check("task_step_position_positive", "position > 0")
@Check("task_step_done_by_somebody", "(done_at is null) = (done_by_id is null)")
export class TaskStep extends LedgerRecord {
  @ForeignKey(() => RemediationTask)
  @Column("bigint")
  taskId: string;

  @Field(() => Int, { description: "Its place in the list, from 1." })
  @Column("integer")
  position: number;

  @Field(() => String, { description: "What is to be done." })
  @Column("text")
  text: string;

  @Field(() => DateTime, { nullable: true, description: "When it was ticked; null while it is open." })
  @Column("timestamptz", { nullable: true })
  doneAt: Date | null;

  @ForeignKey(() => Person)
  @Column("uuid", { nullable: true })
  doneById: string | null;
}
