import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";

const percent = { context: { min: 0, max: 100 } };

@InputType({ description: "A task in the version that was seen." })
export class SeenTaskInput {
  @Field(() => ID, { description: "The task." })
  taskId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "To whom a task is given." })
export class AssignTaskInput extends SeenTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: "A person who belongs to the lead unit; null leaves it open.",
  })
  assigneeId?: string | null;
  @Field(() => String, { nullable: true, description: "What to know, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "How far a task is." })
export class UpdateTaskProgressInput extends SeenTaskInput {
  @Field(() => Int, { description: "0 to 100; 100 does not hand it in." })
  @Min(0, percent)
  @Max(100, percent)
  percentDone: number;
  @Field(() => String, { nullable: true, description: "What was done, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "This is the report of the month or quarter whose report comes next (reportDueOn).",
  })
  completesPeriod?: boolean | null;
}

@InputType({ description: "A step of a task, with a note if one is wanted." })
export class NotedTaskInput extends SeenTaskInput {
  @Field(() => String, { nullable: true, description: "A note, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "A step of a task that needs a reason." })
export class ReasonedTaskInput extends SeenTaskInput {
  @Field(() => String, { description: "Why, at most 2000 characters." })
  @IsNotEmpty()
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}
