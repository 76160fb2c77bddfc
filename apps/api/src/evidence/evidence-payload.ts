import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { directiveList } from "../directives/directive.list.js";
import { inspectionList } from "../inspections/inspection.list.js";
import { remediationPlanList } from "../plans/remediation-plan.list.js";
import { causeReviewList } from "../reviews/cause-review.list.js";
import { scoreList } from "../scores/score.list.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import type { EvidencePayload } from "./evidence.inputs.js";
import { evidenceList } from "./evidence.list.js";

/** Evidence and what it was attached to. */
export interface Attached {
  id: string;
  taskId?: string;
  scoreId?: string;
  assessmentId?: string;
  causeReviewId?: string;
  directiveId?: string;
  planId?: string;
  inspectionId?: string;
}

export async function attachedPayload(
  { id, ...to }: Attached,
  { loaders }: Context,
): Promise<EvidencePayload> {
  return {
    evidence: await loaders.found(evidenceList, id),
    task: await loaders.one(remediationTaskList, to.taskId),
    score: await loaders.one(scoreList, to.scoreId),
    assessment: await loaders.one(assessmentList, to.assessmentId),
    causeReview: await loaders.one(causeReviewList, to.causeReviewId),
    directive: await loaders.one(directiveList, to.directiveId),
    plan: await loaders.one(remediationPlanList, to.planId),
    inspection: await loaders.one(inspectionList, to.inspectionId),
  };
}
