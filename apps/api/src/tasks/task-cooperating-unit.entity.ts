import { Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Unit } from "../units/unit.entity.js";
import { RemediationTask } from "./remediation-task.entity.js";

/** A unit that helps with a task (phối hợp). */
@Entity("task_cooperating_unit")
export class TaskCooperatingUnit {
  @ForeignKey(() => RemediationTask)
  @PrimaryColumn("bigint")
  taskId: string;

  @Index()
  @ForeignKey(() => Unit)
  @PrimaryColumn("bigint")
  unitId: string;
}
