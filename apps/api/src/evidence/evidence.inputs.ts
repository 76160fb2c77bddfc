import { IsNotEmpty, IsOptional, IsUrl, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { Directive } from "../directives/directive.entity.js";
import { Inspection } from "../inspections/inspection.entity.js";
import { DateOnly } from "../lists/scalars.js";
import { RemediationPlan } from "../plans/remediation-plan.entity.js";
import { CauseReview } from "../reviews/cause-review.entity.js";
import { Score } from "../scores/score.entity.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { Evidence } from "./evidence.entity.js";

@InputType({
  description:
    "Evidence for just one task, score, assessment, cause review, directive, plan or inspection: a finished upload or a link.",
})
export class AttachEvidenceInput {
  @Field(() => ID, { nullable: true, description: "The task." })
  taskId?: string | null;
  @Field(() => ID, { nullable: true, description: "The score; instead of taskId." })
  scoreId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The assessment, for its signed document; instead of taskId.",
  })
  assessmentId?: string | null;
  @Field(() => ID, { nullable: true, description: "The cause review, for its minutes; instead of taskId." })
  causeReviewId?: string | null;
  @Field(() => ID, { nullable: true, description: "The directive, for its document; instead of taskId." })
  directiveId?: string | null;
  @Field(() => ID, { nullable: true, description: "The plan, for its document; instead of taskId." })
  planId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The inspection, for the document with its conclusion; instead of taskId.",
  })
  inspectionId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The version that was seen of the task, review, directive, plan or inspection; of no use with the others.",
  })
  expectedVersion?: number | null;
  @Field(() => ID, {
    nullable: true,
    description:
      "Evidence of the same unit that this is a new version of; it takes the place of the old one. A document always takes the place of the one before it.",
  })
  replacesId?: string | null;
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
  @Field(() => String, {
    nullable: true,
    description: "Pages that matter; with scoreId those that matter for the score.",
  })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  page?: string | null;
  @Field(() => String, { nullable: true, description: "A note for the timeline, at most 4000 characters." })
  @IsOptional()
  @MaxLength(4000, { context: { max: 4000 } })
  note?: string | null;
}

@InputType({ description: "Evidence of the unit that a score is to rest on as well." })
export class LinkEvidenceInput {
  @Field(() => ID, { description: "The score." })
  scoreId: string;
  @Field(() => ID, { description: "Evidence of the assessed unit." })
  evidenceId: string;
  @Field(() => String, { nullable: true, description: "Pages that matter for the score." })
  @IsOptional()
  @MaxLength(100, { context: { max: 100 } })
  page?: string | null;
}

@InputType({ description: "Evidence that a score no longer rests on." })
export class UnlinkEvidenceInput {
  @Field(() => ID, { description: "The score." })
  scoreId: string;
  @Field(() => ID, { description: "The evidence; it stays as it is." })
  evidenceId: string;
  @Field(() => String, { nullable: true, description: "Why, for the history." })
  @IsOptional()
  @MaxLength(500, { context: { max: 500 } })
  reason?: string | null;
}

@ObjectType({ description: "What attaching evidence led to." })
export class EvidencePayload {
  @Field(() => Evidence, { description: "The evidence." })
  evidence: Evidence;
  @Field(() => RemediationTask, { nullable: true, description: "The task as it is now." })
  task?: RemediationTask | null;
  @Field(() => Score, { nullable: true, description: "The score as it is now." })
  score?: Score | null;
  @Field(() => Assessment, { nullable: true, description: "The assessment as it is now." })
  assessment?: Assessment | null;
  @Field(() => CauseReview, { nullable: true, description: "The cause review as it is now." })
  causeReview?: CauseReview | null;
  @Field(() => Directive, { nullable: true, description: "The directive as it is now." })
  directive?: Directive | null;
  @Field(() => RemediationPlan, { nullable: true, description: "The plan as it is now." })
  plan?: RemediationPlan | null;
  @Field(() => Inspection, { nullable: true, description: "The inspection as it is now." })
  inspection?: Inspection | null;
}

@ObjectType({ description: "Evidence that a score rests on, and where in it to look." })
export class ScoreEvidenceLink {
  evidenceId: string;
  @Field(() => String, { nullable: true, description: "Pages that matter for the score." })
  page: string | null;
}
