import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Assessment } from "../assessments/assessment.entity.js";
import { Criterion } from "../criteria/criterion.entity.js";

/**
 * What is done about the points that an assessment lost in an area; there where it has a deduction. Triggers
 * keep it in the transaction that changes a deduction, a task or a link between the two; rebuild_area_tasks()
 * states it anew. A task that answers deductions in two areas counts in each, a cancelled one in none.
 */
@Entity("area_tasks")
@Check("area_tasks_not_negative", "deductions >= 0 and tasks_done >= 0 and tasks_undated >= 0")
export class AreaTasks {
  @ForeignKey(() => Assessment)
  @PrimaryColumn("bigint")
  assessmentId: string;

  @ForeignKey(() => Criterion)
  @PrimaryColumn("bigint")
  areaId: string;

  @Column("integer", { default: 0 })
  deductions: number;

  /** Verified. */
  @Column("integer", { default: 0 })
  tasksDone: number;

  /** Open and without a day to be late for. */
  @Column("integer", { default: 0 })
  tasksUndated: number;

  /** The next due day of each other open task, the earliest first, so that what is late can be found by halving. */
  @Column("date", { array: true, default: () => "'{}'" })
  openDueOn: string[];
}
