import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { Unit } from "../units/unit.entity.js";
import { HandOver } from "./hand-over.entity.js";

@InputType({ description: "One task and who goes on with it." })
export class HandOverItemInput {
  @Field(() => ID, { description: "The task." })
  taskId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => ID, { description: "A unit that follows the ended one, at once or further down." })
  toUnitId: string;
}

@InputType({ description: "Open tasks of an ended unit for its successors." })
export class HandOverTasksInput {
  @Field(() => ID, { description: "The unit that ended." })
  unitId: string;
  @Field(() => [HandOverItemInput], { description: "The tasks, at most 500." })
  @ArrayMaxSize(500, { context: { max: 500 } })
  items: HandOverItemInput[];
  @Field(() => String, { description: "Why they go where they go, at most 2000 characters." })
  reason: string;
  @Field(() => String, { nullable: true, description: "Number and symbol of the paper behind it." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  documentNumber?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the paper behind it." })
  documentOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True leaves open tasks that are not named for later; else every open task must be named.",
  })
  partial?: boolean | null;
}

@ObjectType({ description: "What a hand-over led to." })
export class HandOverPayload {
  @Field(() => HandOver, { description: "The hand-over." })
  handOver: HandOver;
  @Field(() => [RemediationTask], { description: "The tasks as they are now." })
  tasks: RemediationTask[];
  @Field(() => Unit, { description: "The unit whose tasks they were." })
  unit: Unit;
}
