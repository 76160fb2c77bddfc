import { IsNotEmpty, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { SeenTaskInput } from "../tasks/task-life.inputs.js";
import { ExtensionRequest } from "./extension-request.entity.js";

const long = { context: { max: 2000 } };

@InputType({ description: "A request for a later due date." })
export class RequestExtensionInput extends SeenTaskInput {
  @Field(() => DateOnly, { description: "The new due date: after the present one and not in the past." })
  newDueOn: string;
  @Field(() => String, { description: "Why more time is needed, at most 2000 characters." })
  @IsNotEmpty()
  @MaxLength(2000, long)
  reason: string;
}

@InputType({ description: "A request for a later due date in the version that was seen." })
export class SeenExtensionInput {
  @Field(() => ID, { description: "The request." })
  extensionId: string;
  @Field(() => Int, { description: "The request's version that was seen." })
  expectedVersion: number;
}

@InputType({ description: "What the office decides on a request for a later due date." })
export class DecideExtensionInput extends SeenExtensionInput {
  @Field(() => Boolean, { description: "True grants it, false refuses it." })
  grant: boolean;
  @Field(() => DateOnly, { nullable: true, description: "Another day than the one asked for, when granted." })
  dueOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What the office says to it, at most 2000 characters; compulsory when refused.",
  })
  @IsOptional()
  @MaxLength(2000, long)
  note?: string | null;
}

@ObjectType({ description: "What a request for a later due date led to." })
export class ExtensionPayload {
  @Field(() => ExtensionRequest, { description: "The request as it is now." })
  extension: ExtensionRequest;
  @Field(() => RemediationTask, { description: "The task as it is now." })
  task: RemediationTask;
}
