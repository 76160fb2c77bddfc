import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
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
}

export async function attachedPayload(
  { id, taskId, scoreId, assessmentId }: Attached,
  { loaders }: Context,
): Promise<EvidencePayload> {
  return {
    evidence: await loaders.found(evidenceList, id),
    task: await loaders.one(remediationTaskList, taskId),
    score: await loaders.one(scoreList, scoreId),
    assessment: await loaders.one(assessmentList, assessmentId),
  };
}
