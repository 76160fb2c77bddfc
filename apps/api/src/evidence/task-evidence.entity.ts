import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { Evidence } from "./evidence.entity.js";

/** Evidence that a task shows, and the update with which it came. */
@Entity("task_evidence")
export class TaskEvidence {
  @ForeignKey(() => RemediationTask)
  @PrimaryColumn("bigint")
  taskId: string;

  @Index()
  @ForeignKey(() => Evidence)
  @PrimaryColumn("bigint")
  evidenceId: string;

  @Index()
  @ForeignKey(() => TaskUpdate)
  @Column("bigint")
  updateId: string;
}
