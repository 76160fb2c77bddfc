import {
  type Actor,
  type AppraisalStage,
  DomainError,
  demandAppraisable,
  demandAppraisalNote,
  deviates,
  may,
  vietnamDate,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { Parameters } from "../lists/conditions.js";
import { globalId } from "../lists/global-id.js";
import { placedUnits } from "../units/unit-place.js";
import { appraisalStageOf } from "./appraisal-stage.js";
import { atPath } from "./at-path.js";
import { nextStage } from "./next-stage.js";
import { type Line, linesOf, type OpenSheet, openSheet } from "./open-sheet.js";
import type { Score } from "./score.entity.js";
import { columnsOf, contentOf, type StageContent } from "./score-stage.js";
import { placeOfAppraisal, reopened } from "./score-stand.js";
import { awaitsViewer } from "./score-visible.js";
import type { AcceptSelfScoresInput, AppraisalInput, RecordAppraisalsInput } from "./stage.inputs.js";
import { type Recorded, writeStage } from "./stage-writing.js";

/** Writes what appraisers found; the appraising unit of each criterion does, or the round's office. */
export async function recordAppraisals(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, scores: inputs }: RecordAppraisalsInput,
  now = new Date(),
): Promise<Recorded> {
  const sheet = await openSheet(tx, assessmentId);
  const lines = await linesOf(
    tx,
    sheet.assessment,
    inputs.map(({ criterionId }) => criterionId),
  );
  await demandAppraiser(tx, actor, sheet, lines);
  const written = lines.map((line, index) => ({ line, input: inputs[index] as AppraisalInput }));
  const phaseStage = appraisalStageOf(sheet.round.status);
  const byStage = Map.groupBy(written, ({ input }) => input.stage ?? phaseStage);
  for (const [stage, part] of byStage) {
    await writeStage(tx, actor, {
      stage,
      lines: part.map(({ line }) => line),
      inputs: part.map(({ input }) => input),
      demandOpen: openness(sheet, stage, now),
      decide: (line, input) => decide(line, input, stage),
    });
  }
  return { assessment: sheet.assessment, scores: lines.map(({ score }) => score) };
}

async function demandAppraiser(
  tx: EntityManager,
  actor: Actor,
  { stand }: OpenSheet,
  lines: readonly Line[],
): Promise<void> {
  const unitIds = [...new Set(lines.flatMap(({ criterion }) => criterion.appraisingUnitId ?? []))];
  const units = new Map((await placedUnits(tx, unitIds)).map((unit) => [unit.id, unit]));
  for (const { criterion, named } of lines) {
    const appraiser = units.get(criterion.appraisingUnitId ?? "") ?? null;
    if (may(actor, "scores.appraise", placeOfAppraisal({ ...stand, appraiser }))) continue;
    const { code } = criterion;
    const fields = [{ path: named, code: "notYourCriterion" as const, params: { code } }];
    throw new DomainError("FORBIDDEN", "notYourCriterion", { code }, { fields });
  }
}

/** What refuses a line of a stage that takes no appraisal now. */
function openness({ stand }: OpenSheet, stage: AppraisalStage, now: Date): (line: Line) => void {
  const today = vietnamDate(now);
  const state = {
    status: stand.status,
    stage,
    dueOn: stand.deadlines?.[stand.status] ?? null,
    today,
    locked: stand.lockedAt !== null,
    reopened: reopened(stand, today),
  };
  return ({ criterion, named }) => atPath(named, () => demandAppraisable({ ...criterion, ...state }));
}

/** What the stage before says: the first appraisal where there is one, else the unit itself. */
function before(score: Score, stage: AppraisalStage): StageContent {
  const first = contentOf(score, "FIRST_APPRAISAL");
  return stage === "SECOND_APPRAISAL" && first.state !== "NOT_SCORED" ? first : contentOf(score, "SELF");
}

function decide(
  { score, criterion, path }: Line,
  input: AppraisalInput,
  stage: AppraisalStage,
): StageContent {
  const { content, outcome } = nextStage(contentOf(score, stage), input, criterion, path);
  const earlier = before(score, stage);
  demandAppraisalNote(
    {
      method: criterion.method,
      before: earlier,
      appraised: content,
      computed: outcome?.points,
      note: content.note,
    },
    `${path}note`,
  );
  const isKept = !outcome && content.points !== null && earlier.points !== null;
  const points =
    isKept && !deviates({ computed: earlier.points, points: content.points })
      ? earlier.points
      : content.points;
  return { ...content, points, deviation: null };
}

/** Takes over what the unit said of itself, where the asking person has not appraised it yet. */
export async function acceptSelfScores(
  tx: EntityManager,
  actor: Actor,
  { assessmentId, criterionIds }: AcceptSelfScoresInput,
  now = new Date(),
): Promise<Recorded> {
  const sheet = await openSheet(tx, assessmentId);
  const named = criterionIds ?? (await awaitedCriteria(tx, actor, sheet, now));
  const lines = await linesOf(tx, sheet.assessment, named, (index) => `criterionIds.${index}`);
  await demandAppraiser(tx, actor, sheet, lines);
  const stage = appraisalStageOf(sheet.round.status);
  lines.forEach(openness(sheet, stage, now));
  const open = lines.filter(
    ({ score }) => score.selfState !== "NOT_SCORED" && contentOf(score, stage).state === "NOT_SCORED",
  );
  const accepted = open.map(({ score }) => {
    const { state, points, inputs } = contentOf(score, "SELF");
    return Object.assign(score, columnsOf(stage, { state, points, inputs, deviation: null, note: null }));
  });
  await save(tx, accepted);
  return { assessment: sheet.assessment, scores: accepted };
}

/** In a second appraisal what the first one found stands, unless somebody names it. */
async function awaitedCriteria(
  tx: EntityManager,
  actor: Actor,
  { assessment }: OpenSheet,
  now: Date,
): Promise<string[]> {
  const question = { parameters: new Parameters(), actor, today: vietnamDate(now) };
  const wanted = question.parameters.add(assessment.id, "bigint");
  const rows = await tx.query<{ criterionId: string }[]>(
    `select s.criterion_id as "criterionId" from score s
    where s.assessment_id = ${wanted} and s.self_state <> 'NOT_SCORED' and s.first_appraisal_state = 'NOT_SCORED'
      and ${awaitsViewer("s", question)}
    order by s.id`,
    question.parameters.values,
  );
  return rows.map(({ criterionId }) => globalId("Criterion", criterionId));
}
