import type { Somebody } from "./people.js";
import { rowsOf } from "./self-assessment.js";

const recordAppraisals = `mutation ($input: RecordAppraisalsInput!) { recordAppraisals(input: $input) { scores { id } } }`;

/** An appraiser takes the units' own scores over and enters the surveys, as far as its unit appraises them. */
export async function appraiseAll(
  appraiser: Somebody,
  assessmentId: string,
  surveyPercent: string,
): Promise<void> {
  await appraiser.ask(
    "mutation ($input: AcceptSelfScoresInput!) { acceptSelfScores(input: $input) { scores { id } } }",
    { input: { assessmentId } },
  );
  const surveys = (await rowsOf(appraiser, assessmentId)).filter(
    ({ criterion }) => criterion.method === "SURVEY",
  );
  if (surveys.length === 0) return;
  const scores = surveys.map(({ criterion, version }) => ({
    criterionId: criterion.id,
    expectedVersion: version,
    inputs: { percent: surveyPercent },
  }));
  await appraiser.ask(recordAppraisals, { input: { assessmentId, scores } });
}

/** One criterion, with the appraiser's words. */
export async function appraise(
  appraiser: Somebody,
  assessmentId: string,
  code: string,
  appraisal: { points: string; note: string },
): Promise<string> {
  const row = (await rowsOf(appraiser, assessmentId)).find(({ criterion }) => criterion.code === code);
  if (!row) throw new Error(`Criterion ${code} is not there to be appraised`);
  const score = { criterionId: row.criterion.id, expectedVersion: row.version, ...appraisal };
  await appraiser.ask(recordAppraisals, { input: { assessmentId, scores: [score] } });
  return row.scoreId;
}
