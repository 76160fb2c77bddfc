import {
  type Actor,
  demand,
  demandDeviationReason,
  demandSelfAssessable,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { atPath } from "./at-path.js";
import { nextStage } from "./next-stage.js";
import { type Line, linesOf, openSheet } from "./open-sheet.js";
import { contentOf, type StageContent } from "./score-stage.js";
import { selfAssessmentOf } from "./score-stand.js";
import type { RecordSelfScoresInput, SelfScoreInput } from "./stage.inputs.js";
import { type Recorded, writeStage } from "./stage-writing.js";

/** Writes what a unit says of itself, while its self-assessment is open; all of it or nothing. */
export async function recordSelfScores(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, scores: inputs }: RecordSelfScoresInput,
  now = new Date(),
): Promise<Recorded> {
  const { assessment, stand } = await openSheet(tx, assessmentId);
  for (const permission of ["scores.selfAssess", "scores.read", "assessments.read"] as const) {
    demand(actor, permission, { owners: [stand.unit] });
  }
  const lines = await linesOf(
    tx,
    assessment,
    inputs.map(({ criterionId }) => criterionId),
  );
  const selfAssessment = selfAssessmentOf(stand, vietnamDate(now));
  const demandOpen = ({ criterion, named }: Line) =>
    atPath(named, () => demandSelfAssessable({ ...criterion, ...selfAssessment }));
  const scores = await writeStage(tx, actor, { stage: "SELF", lines, inputs, demandOpen, decide });
  return { assessment, scores };
}

function decide({ score, criterion, path }: Line, input: SelfScoreInput): StageContent {
  const { content, outcome } = nextStage(contentOf(score, "SELF"), input, criterion, path);
  if (!outcome) return content;
  const deviation = demandDeviationReason(
    { computed: outcome.points, points: content.points, reason: content.deviation },
    `${path}deviation`,
  );
  return { ...content, deviation };
}
