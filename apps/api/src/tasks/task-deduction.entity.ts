import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Deduction } from "../deductions/deduction.entity.js";
import { Decimal } from "../lists/scalars.js";
import { RemediationTask } from "./remediation-task.entity.js";

@ObjectType("TaskDeduction", {
  description: "A deduction that a task answers, with the points expected back.",
})
@Entity("task_deduction")
@Check("task_deduction_expected_not_negative", "expected_points >= 0")
export class TaskDeduction {
  @ForeignKey(() => RemediationTask)
  @PrimaryColumn("bigint")
  taskId: string;

  @Index()
  @ForeignKey(() => Deduction)
  @PrimaryColumn("bigint")
  deductionId: string;

  @Field(() => Decimal, { description: "Points that the task is expected to bring back." })
  @Column("numeric")
  expectedPoints: string;
}
