import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { graphqlClient } from "../app/client";
import { acceptSelfScores, recordAppraisals } from "./appraisal.operations";
import { beforeOf } from "./entries";

/** Takes rows over, one request for each assessment; tells of each as it is done and how many there were. */
export async function acceptRows(
  rows: readonly QueueRowFragment[],
  stage: AppraisalStage,
  onAccepted: (rows: readonly QueueRowFragment[]) => void,
): Promise<number> {
  let count = 0;
  for (const assessmentId of new Set(rows.map(({ assessment }) => assessment.id))) {
    const own = rows.filter(({ assessment }) => assessment.id === assessmentId);
    const scores = await acceptIn(assessmentId, own, stage);
    onAccepted(scores);
    count += scores.length;
  }
  return count;
}

/** A first appraisal takes over the unit's figures too; a second one what stood before it. */
async function acceptIn(
  assessmentId: string,
  rows: readonly QueueRowFragment[],
  stage: AppraisalStage,
): Promise<QueueRowFragment[]> {
  if (stage === "FIRST_APPRAISAL") {
    const input = { assessmentId, criterionIds: rows.map(({ criterion }) => criterion.id) };
    return (await graphqlClient(acceptSelfScores, { input })).acceptSelfScores.scores;
  }
  const scores = rows.map((row) => ({
    criterionId: row.criterion.id,
    expectedVersion: row.version,
    stage,
    ...beforeOf(row, stage),
  }));
  return (await graphqlClient(recordAppraisals, { input: { assessmentId, scores } })).recordAppraisals.scores;
}
