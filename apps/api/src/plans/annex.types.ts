import { Field, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";

@ObjectType({
  description:
    "A task of a plan with a criterion whose lost points it answers, as the plan's annex lists it.",
})
export class AnnexRow {
  taskId: string;
  /** Null where the task answers no deduction that may be seen. */
  scoreId: string | null;
  assessedUnitId: string | null;
  criterionId: string | null;
  areaId: string | null;
  directiveId: string | null;
  findingId: string | null;
  leadUnitId: string;
  causeIds: string[];
  cooperatingUnitIds: string[];

  @Field(() => String, { description: "Place in the annex: area and row, such as 1.2." })
  number: string;
  @Field(() => Decimal, { nullable: true, description: "Most points that the criterion can give." })
  maxPoints: string | null;
  @Field(() => Decimal, { nullable: true, description: "Final points, where they may be seen." })
  finalPoints: string | null;
  @Field(() => Decimal, { nullable: true, description: "Points lost on the criterion." })
  lostPoints: string | null;
  @Field(() => String, { description: "What is to be done: the task's title." })
  solution: string;
  @Field(() => DateOnly, { nullable: true, description: "Due date." })
  dueOn: string | null;
  @Field(() => String, { nullable: true, description: "A due date in words, such as thường xuyên." })
  dueWords: string | null;
  @Field(() => String, { nullable: true, description: "What will exist when it is done (sản phẩm)." })
  deliverable: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points that the task expects back on the criterion.",
  })
  expectedPoints: string | null;
}

@ObjectType({ description: "What a plan's annex adds up to, of the tasks that may be seen." })
export class AnnexTotals {
  @Field(() => Int, { description: "Tasks that are not cancelled." })
  tasks: number;
  @Field(() => Decimal, { description: "Points lost on the criteria that they answer, each counted once." })
  lost: string;
  @Field(() => Decimal, { description: "Points expected back." })
  expected: string;
  @Field(() => Boolean, { description: "Whether every task of the plan is among them." })
  complete: boolean;
}
