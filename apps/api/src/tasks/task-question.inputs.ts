import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { RemediationTask } from "./remediation-task.entity.js";
import { TaskUpdate } from "./task-update.entity.js";

const long = { context: { max: 4000 } };

@InputType({ description: "A question about a task." })
export class AskAboutTaskInput {
  @Field(() => ID, { description: "The task." })
  taskId: string;
  @Field(() => String, { description: "What is asked, at most 4000 characters." })
  @IsNotEmpty()
  @MaxLength(4000, long)
  question: string;
}

@InputType({ description: "An answer to a question about a task." })
export class AnswerAboutTaskInput {
  @Field(() => ID, { description: "The entry of the timeline that asks." })
  updateId: string;
  @Field(() => String, { description: "The answer, at most 4000 characters." })
  @IsNotEmpty()
  @MaxLength(4000, long)
  answer: string;
}

@ObjectType({ description: "What was said about a task." })
export class TaskUpdatePayload {
  @Field(() => TaskUpdate, { description: "The new entry of the timeline." })
  update: TaskUpdate;
  @Field(() => RemediationTask, { description: "The task as it is now." })
  task: RemediationTask;
}
