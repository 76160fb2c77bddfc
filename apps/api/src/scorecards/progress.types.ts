import { Field, Int, ObjectType } from "type-graphql";
import { DateOnly, DateTime } from "../lists/scalars.js";
import { DueState } from "../tasks/due-state.js";

@ObjectType({ description: "How far an assessment is, phase by phase." })
export class AssessmentProgress {
  assessmentRowId: string;

  @Field(() => Int, { description: "Criteria that the unit has scored itself." })
  selfDone: number;
  @Field(() => Int, { description: "Criteria that the unit scores itself." })
  selfOf: number;
  @Field(() => Int, { description: "Own scores above 0 that lack the evidence they need." })
  missingEvidence: number;
  @Field(() => DateTime, { nullable: true, description: "When the unit's head locked it." })
  lockedAt: Date | null;
  @Field(() => Boolean, { description: "Whether it is open again for the unit, by the office's leave." })
  reopened: boolean;
  @Field(() => Int, { description: "Criteria that were appraised." })
  appraised: number;
  @Field(() => Int, { description: "Criteria that are to be appraised; all that are scored." })
  appraisalOf: number;
  @Field(() => Int, { description: "Questions that wait for the unit's answer." })
  openQuestions: number;
  @Field(() => Int, { description: "Criteria with a second appraisal." })
  secondDone: number;
  @Field(() => Int, { description: "Criteria with a final." })
  finals: number;
  @Field(() => DateOnly, { nullable: true, description: "Deadline of the phase in which the round stands." })
  dueOn: string | null;
  @Field(() => DueState, {
    description: "How the unit's part of the present phase stands to its deadline today.",
  })
  dueState: DueState;
}
