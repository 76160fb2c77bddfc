import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { Assessment } from "./assessment.entity.js";

@InputType({ description: "The head's signature under a self-assessment." })
export class LockAssessmentInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => ID, { description: "The signed self-assessment, a piece of the unit's evidence." })
  signedDocumentId: string;
}

@InputType({ description: "A self-assessment that its unit may change once more." })
export class ReopenAssessmentInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => DateOnly, { description: "The last day on which the unit may change it; today or later." })
  until: string;
  @Field(() => String, { description: "Why." })
  @IsNotEmpty()
  @MaxLength(2000, { context: { max: 2000 } })
  reason: string;
}

@ObjectType({ description: "What locking or reopening an assessment led to." })
export class AssessmentLockPayload {
  @Field(() => Assessment, { description: "The assessment as it is now." })
  assessment: Assessment;
}
