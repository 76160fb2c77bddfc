import { ArrayMaxSize, IsNotEmpty, MaxLength, ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { SeenTaskInput } from "./task-life.inputs.js";

@InputType({ description: "A step of a checklist." })
export class TaskStepInput {
  @Field(() => ID, { nullable: true, description: "The step that it was; without one it is new." })
  id?: string | null;
  @Field(() => String, { description: "What is to be done, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  text: string;
}

@InputType({ description: "The whole checklist of a task, in order." })
export class SetTaskStepsInput extends SeenTaskInput {
  @Field(() => [TaskStepInput], { description: "All its steps, at most 50; what is left out is taken away." })
  @ArrayMaxSize(50, { context: { max: 50 } })
  @ValidateNested()
  steps: TaskStepInput[];
}

@InputType({ description: "Whether a step of a task is done." })
export class TickTaskStepInput extends SeenTaskInput {
  @Field(() => ID, { description: "The step." })
  stepId: string;
  @Field(() => Boolean, { description: "True ticks it, false opens it again." })
  done: boolean;
}
