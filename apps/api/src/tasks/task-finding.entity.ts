import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Finding } from "../inspections/finding.entity.js";
import { RemediationTask } from "./remediation-task.entity.js";

/** A finding that a task puts right. */
@Entity("task_finding")
export class TaskFinding {
  @ForeignKey(() => RemediationTask)
  @PrimaryColumn("bigint")
  taskId: string;

  @Index()
  @ForeignKey(() => Finding)
  @PrimaryColumn("bigint")
  findingId: string;
}
