import { IsNotEmpty, IsOptional, IsUrl, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { Evidence } from "./evidence.entity.js";

@InputType({ description: "Evidence for a task: a finished upload or a link." })
export class AttachEvidenceInput {
  @Field(() => ID, { description: "The task." })
  taskId: string;
  @Field(() => Int, { description: "The version of the task that was seen." })
  expectedVersion: number;
  @Field(() => String, {
    nullable: true,
    description: "The last part of the address of one's own finished upload; instead of url.",
  })
  @IsOptional()
  @MaxLength(64, { context: { max: 64 } })
  uploadId?: string | null;
  @Field(() => String, { nullable: true, description: "An http(s) address; instead of uploadId." })
  @IsOptional()
  @IsUrl({ protocols: ["http", "https"], require_protocol: true, require_tld: false })
  @MaxLength(2000, { context: { max: 2000 } })
  url?: string | null;
  @Field(() => String, { description: "What it is, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, { context: { max: 300 } })
  title: string;
  @Field(() => String, { nullable: true, description: "Number and symbol of the document." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  number?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Date of the document." })
  issuedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Who issued the document." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  issuer?: string | null;
  @Field(() => String, { nullable: true, description: "Pages that matter." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  page?: string | null;
  @Field(() => String, { nullable: true, description: "A note for the timeline, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@ObjectType({ description: "What attaching evidence led to." })
export class EvidencePayload {
  @Field(() => Evidence, { description: "The evidence." })
  evidence: Evidence;
  @Field(() => RemediationTask, { description: "The task as it is now." })
  task: RemediationTask;
}
