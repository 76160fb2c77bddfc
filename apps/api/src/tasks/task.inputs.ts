import { ArrayMaxSize, IsNotEmpty, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Recurrence, TaskPriority } from "../templates/task-words.js";
import { RemediationTask } from "./remediation-task.entity.js";

const short = { context: { max: 300 } };
const long = { context: { max: 4000 } };
const many = { context: { max: 50 } };

@InputType({ description: "A deduction that a task answers." })
export class TaskDeductionInput {
  @Field(() => ID, { description: "The deduction; it has a cause and is not waived." })
  deductionId: string;
  @Field(() => Decimal, {
    description: "Points expected back; over all tasks of a deduction at most its points.",
  })
  expectedPoints: string;
}

@InputType({ description: "A new task." })
export class CreateTaskInput {
  @Field(() => String, { description: "What is to be done, in one line of at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, short)
  title: string;
  @Field(() => String, { nullable: true, description: "More on how, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, long)
  description?: string | null;
  @Field(() => String, { nullable: true, description: "What will exist when it is done (sản phẩm)." })
  @IsOptional()
  @MaxLength(4000, long)
  deliverable?: string | null;
  @Field(() => ID, { description: "The unit that leads (chủ trì)." })
  leadUnitId: string;
  @Field(() => [ID], { nullable: true, description: "The units that help (phối hợp), at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  cooperatingUnitIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: "A person who belongs to the lead unit today." })
  assigneeId?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Due date; without one, dueWords says when." })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: "A due date in words, such as thường xuyên." })
  @IsOptional()
  @MaxLength(300, short)
  dueWords?: string | null;
  @Field(() => Recurrence, { nullable: true, description: "How often it comes back; NONE by default." })
  recurrence?: Recurrence | null;
  @Field(() => TaskPriority, { nullable: true, description: "NORMAL by default." })
  priority?: TaskPriority | null;
  @Field(() => ID, { nullable: true, description: "The plan to which it belongs." })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: "The directive that orders it." })
  directiveId?: string | null;
  @Field(() => ID, { nullable: true, description: "The template from which it was filled in." })
  templateId?: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "The work that it takes, in days of one person: above 0, at most 1000.",
  })
  effortDays?: string | null;
  @Field(() => [String], { nullable: true, description: "The steps of its checklist, at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  @MaxLength(300, { ...short, each: true })
  steps?: string[] | null;
  @Field(() => [TaskDeductionInput], {
    nullable: true,
    description: "Deductions that it answers, at most 50.",
  })
  @IsOptional()
  @ArrayMaxSize(50, many)
  @ValidateNested()
  deductions?: TaskDeductionInput[] | null;
  @Field(() => [ID], { nullable: true, description: "Open findings that it puts right, at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  findingIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Gives it to its lead unit at once." })
  assign?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Chosen by the writer: sent again with the same key, the task made first comes back.",
  })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100, { context: { max: 100 } })
  requestKey?: string | null;
}

@InputType({ description: "Changes of a task; what is left out stays." })
export class UpdateTaskInput {
  @Field(() => ID, { description: "The task." })
  taskId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "What is to be done, in one line." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, short)
  title?: string | null;
  @Field(() => String, { nullable: true, description: "More on how; null takes it away." })
  @IsOptional()
  @MaxLength(4000, long)
  description?: string | null;
  @Field(() => String, { nullable: true, description: "What will exist; null takes it away." })
  @IsOptional()
  @MaxLength(4000, long)
  deliverable?: string | null;
  @Field(() => ID, { nullable: true, description: "The unit that leads; only while it can be assigned." })
  leadUnitId?: string | null;
  @Field(() => [ID], { nullable: true, description: "All units that help, at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  cooperatingUnitIds?: string[] | null;
  @Field(() => DateOnly, { nullable: true, description: "Due date; null takes it away." })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: "A due date in words; null takes it away." })
  @IsOptional()
  @MaxLength(300, short)
  dueWords?: string | null;
  @Field(() => Recurrence, { nullable: true, description: "How often it comes back." })
  recurrence?: Recurrence | null;
  @Field(() => TaskPriority, { nullable: true, description: "How urgent it is." })
  priority?: TaskPriority | null;
  @Field(() => ID, { nullable: true, description: "The plan; null takes it out of one." })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: "The directive; null takes it away." })
  directiveId?: string | null;
  @Field(() => Decimal, { nullable: true, description: "The effort in person-days; null takes it away." })
  effortDays?: string | null;
  @Field(() => [TaskDeductionInput], { nullable: true, description: "All deductions that it answers." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  @ValidateNested()
  deductions?: TaskDeductionInput[] | null;
  @Field(() => [ID], { nullable: true, description: "All findings that it puts right, at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, many)
  findingIds?: string[] | null;
  @Field(() => String, { nullable: true, description: "Why it is changed, for the timeline." })
  @IsOptional()
  @MaxLength(4000, long)
  note?: string | null;
}

@ObjectType({ description: "What a change of a task led to." })
export class TaskPayload {
  @Field(() => RemediationTask, { description: "The task as it is now." })
  task: RemediationTask;
  /** The deductions that it answered before. */
  answeredBefore: string[];
}
