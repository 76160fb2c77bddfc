import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { RowRefusal } from "../lists/row-by-row.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Recurrence, TaskPriority } from "../templates/task-words.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { SeenTaskInput } from "./task-life.inputs.js";

const short = { context: { max: 300 } };
const hundred = { context: { max: 100 } };

@InputType({ description: "A deduction for which a task is made." })
export class DeductionTaskRowInput {
  @Field(() => ID, { description: "The deduction; it has a cause and is not waived." })
  deductionId: string;
  @Field(() => ID, { nullable: true, description: "The unit that leads; by default the responsible one." })
  leadUnitId?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Its own due date." })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: "Its own title, at most 300 characters." })
  @IsOptional()
  @MaxLength(300, short)
  title?: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points expected back; by default what no task expects back of it yet.",
  })
  expectedPoints?: string | null;
}

@InputType({ description: "Tasks to be made from deductions, with what they have in common." })
export class CreateTasksFromDeductionsInput {
  @Field(() => [DeductionTaskRowInput], { description: "The deductions, at most 100; one task each." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100, hundred)
  @ValidateNested()
  rows: DeductionTaskRowInput[];
  @Field(() => ID, {
    nullable: true,
    description:
      "Gives title, wording, steps, effort, priority, recurrence and due date where nothing else does.",
  })
  templateId?: string | null;
  @Field(() => ID, { nullable: true, description: "The plan to which they belong." })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: "The directive that orders them." })
  directiveId?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Due date where a row has none." })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: "A due date in words, such as thường xuyên." })
  @IsOptional()
  @MaxLength(300, short)
  dueWords?: string | null;
  @Field(() => Recurrence, { nullable: true, description: "How often they come back." })
  recurrence?: Recurrence | null;
  @Field(() => TaskPriority, { nullable: true, description: "How urgent they are." })
  priority?: TaskPriority | null;
  @Field(() => [ID], {
    nullable: true,
    description: "The units that help, at most 50; one that leads a task does not also help with it.",
  })
  @IsOptional()
  @ArrayMaxSize(50, { context: { max: 50 } })
  cooperatingUnitIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Gives them to their lead units at once." })
  assign?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Chosen by the writer, at most 80 characters: sent again, the tasks made first come back.",
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(80, { context: { max: 80 } })
  requestKey?: string | null;
}

@InputType({ description: "To whom several tasks are given." })
export class AssignTasksInput {
  @Field(() => [SeenTaskInput], { description: "The tasks, at most 100." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100, hundred)
  @ValidateNested()
  items: SeenTaskInput[];
  @Field(() => ID, {
    nullable: true,
    description: "A person who belongs to the lead unit; null leaves them open.",
  })
  assigneeId?: string | null;
  @Field(() => String, { nullable: true, description: "What to know, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "A due date for several tasks." })
export class SetTasksDueInput {
  @Field(() => [SeenTaskInput], { description: "The tasks, at most 100." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100, hundred)
  @ValidateNested()
  items: SeenTaskInput[];
  @Field(() => DateOnly, { description: "The due date of all of them; their first due dates stay." })
  dueOn: string;
  @Field(() => String, { description: "Why, at most 2000 characters." })
  @IsNotEmpty()
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}

@ObjectType({ description: "What became of one row." })
export class TaskRowResult {
  @Field(() => Int, { description: "The row's place in the input, from 0." })
  index: number;
  @Field(() => RemediationTask, { nullable: true, description: "The task, where the row was done." })
  task: RemediationTask | null;
  @Field(() => RowRefusal, { nullable: true, description: "Why not, where it was refused." })
  error: RowRefusal | null;
}

@ObjectType({ description: "What became of one deduction's row." })
export class DeductionTaskRowResult extends TaskRowResult {
  @Field(() => ID, { description: "The row's deduction." })
  deductionId: string;
}

@ObjectType({ description: "What became of each row, in the order of the input." })
export class TaskRowsPayload {
  @Field(() => [TaskRowResult], { description: "One result a row." })
  results: TaskRowResult[];
}

@ObjectType({ description: "What became of each deduction's row, in the order of the input." })
export class DeductionTaskRowsPayload {
  @Field(() => [DeductionTaskRowResult], { description: "One result a row." })
  results: DeductionTaskRowResult[];
}
