import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { oneOf } from "../lists/enum.js";
import { Node } from "../lists/node.js";
import { Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { Recurrence, TaskPriority } from "./task-words.js";

@ObjectType("TaskTemplate", {
  implements: [Node, VersionedRecord],
  description: "What a task of a kind that comes back every year says (mẫu nhiệm vụ).",
})
@Entity("task_template")
@Check("task_template_priority_known", oneOf("priority", TaskPriority))
@Check("task_template_recurrence_known", oneOf("recurrence", Recurrence))
@Check("task_template_due_days_range", "due_days between 0 and 3650")
@Check("task_template_effort_positive", "effort_days > 0")
@Check("task_template_steps_few", "cardinality(steps) <= 50")
export class TaskTemplate extends VersionedRecord {
  @Index()
  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => String, { description: "By what it is found, such as Ban hành kế hoạch đúng hạn." })
  @Column("text")
  name: string;

  @Field(() => String, { description: "What is to be done, in one line." })
  @Column("text")
  title: string;

  @Field(() => String, { nullable: true, description: "More on how." })
  @Column("text", { nullable: true })
  description: string | null;

  @Field(() => String, { nullable: true, description: "What will exist when it is done (sản phẩm)." })
  @Column("text", { nullable: true })
  deliverable: string | null;

  @Index()
  @ForeignKey(() => Cause)
  @Column("bigint", { nullable: true })
  causeId: string | null;

  @Field(() => TaskPriority, { description: "Low, normal or high." })
  @Column("text", { default: "NORMAL" })
  priority: TaskPriority;

  @Field(() => Recurrence, { description: "How often it comes back." })
  @Column("text", { default: "NONE" })
  recurrence: Recurrence;

  @Field(() => Int, { nullable: true, description: "Days from giving it to its due date, 0 to 3650." })
  @Column("integer", { nullable: true })
  dueDays: number | null;

  @Field(() => Decimal, { nullable: true, description: "Effort in person-days." })
  @Column("numeric", { nullable: true })
  effortDays: string | null;

  @Field(() => [String], { description: "The steps of its checklist, at most 50." })
  @Column("text", { array: true, default: "{}" })
  steps: string[];

  @Field(() => Boolean, { description: "Whether it can still be chosen." })
  @Column("boolean", { default: true })
  active: boolean;
}
