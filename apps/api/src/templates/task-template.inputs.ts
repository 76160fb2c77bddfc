import { ArrayMaxSize, IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";
import { TaskTemplate } from "./task-template.entity.js";
import { Recurrence, TaskPriority } from "./task-words.js";

const short = { context: { max: 300 } };
const long = { context: { max: 4000 } };
const steps = { context: { max: 50 } };
const days = { context: { min: 0, max: 3650 } };

@InputType({ description: "A new template." })
export class CreateTaskTemplateInput {
  @Field(() => ID, { description: "The unit whose template it is; those beneath it see it too." })
  unitId: string;
  @Field(() => String, { description: "By what it is found, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, short)
  name: string;
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
  @Field(() => ID, { nullable: true, description: "The cause that it answers." })
  causeId?: string | null;
  @Field(() => TaskPriority, { nullable: true, description: "NORMAL by default." })
  priority?: TaskPriority | null;
  @Field(() => Recurrence, { nullable: true, description: "How often it comes back; NONE by default." })
  recurrence?: Recurrence | null;
  @Field(() => Int, { nullable: true, description: "Days from giving it to its due date, 0 to 3650." })
  @IsOptional()
  @Min(0, days)
  @Max(3650, days)
  dueDays?: number | null;
  @Field(() => Decimal, { nullable: true, description: "Effort in person-days, above 0, at most 1000." })
  effortDays?: string | null;
  @Field(() => [String], { nullable: true, description: "The steps of its checklist, at most 50." })
  @IsOptional()
  @ArrayMaxSize(50, steps)
  steps?: string[] | null;
}

@InputType({ description: "Changes of a template; what is left out stays. Tasks made from it stay too." })
export class UpdateTaskTemplateInput {
  @Field(() => ID, { description: "The template." })
  templateId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "By what it is found." })
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(300, short)
  name?: string | null;
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
  @Field(() => ID, { nullable: true, description: "The cause that it answers; null takes it away." })
  causeId?: string | null;
  @Field(() => TaskPriority, { nullable: true, description: "How urgent it is." })
  priority?: TaskPriority | null;
  @Field(() => Recurrence, { nullable: true, description: "How often it comes back." })
  recurrence?: Recurrence | null;
  @Field(() => Int, { nullable: true, description: "Days to the due date; null takes them away." })
  @IsOptional()
  @Min(0, days)
  @Max(3650, days)
  dueDays?: number | null;
  @Field(() => Decimal, { nullable: true, description: "Effort in person-days; null takes it away." })
  effortDays?: string | null;
  @Field(() => [String], { nullable: true, description: "All steps of its checklist." })
  @IsOptional()
  @ArrayMaxSize(50, steps)
  steps?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "True brings a retired template back." })
  active?: boolean | null;
}

@InputType({ description: "A template that is taken out of use." })
export class RetireTaskTemplateInput {
  @Field(() => ID, { description: "The template." })
  templateId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@ObjectType({ description: "What a change of a template led to." })
export class TaskTemplatePayload {
  @Field(() => TaskTemplate, { description: "The template as it is now." })
  template: TaskTemplate;
}
