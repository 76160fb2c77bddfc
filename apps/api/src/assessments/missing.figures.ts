import {
  DomainError,
  evaluateRule,
  isReopened,
  type LeafCriterion,
  type Missing as MissingOfStage,
  missingAppraisal,
  missingOf,
  type Points,
  type RoundStatus,
  type SelfScore,
} from "@reform-ledger/domain";
import { codeOrder } from "../criteria/criterion.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Score } from "../scores/score.entity.js";
import { type AssessmentState, statesOfAssessments } from "./assessment-state.js";
import type { MissingThing } from "./missing.types.js";

export interface Missing {
  criterionId: string;
  code: string;
  what: MissingThing;
}

type Leaf = LeafCriterion & { setId: string };

type ScoreRow = Pick<
  Score,
  | "criterionId"
  | "assessmentId"
  | "selfState"
  | "selfPoints"
  | "selfInputs"
  | "selfDeviation"
  | "selfNote"
  | "firstAppraisalState"
  | "firstAppraisalNote"
  | "secondAppraisalState"
  | "secondAppraisalNote"
> & { evidenceCount: number; openQuestions: number };

/** What each assessment lacks in the phase of its round; nothing where it waits for nobody. */
export async function missingOfAssessments(
  ids: readonly string[],
  reader: Reader,
  { today }: Pick<Question, "today">,
): Promise<Map<string, Missing[]>> {
  const states = await statesOfAssessments(ids, reader);
  const setIds = [...new Set([...states.values()].map(({ setId }) => setId))];
  const leaves = Map.groupBy(await leavesOfSets(setIds, reader), ({ setId }) => setId);
  const scores = Map.groupBy(await scoresOf(ids, reader), ({ assessmentId }) => assessmentId);
  return new Map(
    [...states].map(([id, state]) => [
      id,
      missingIn(state, leaves.get(state.setId) ?? [], scores.get(id) ?? [], today),
    ]),
  );
}

function missingIn(state: AssessmentState, leaves: Leaf[], scores: ScoreRow[], today: string): Missing[] {
  if (selfPhase(state, today)) return missingOfSelf(leaves, scores);
  return [
    ...missingOfAppraisal(state.status, leaves, scores),
    ...missingAnswers(state.status, leaves, scores),
  ];
}

const selfPhase = ({ status, lockedAt, reopenedUntil }: AssessmentState, today: string): boolean =>
  status === "SELF_ASSESSMENT" ||
  (appraising.includes(status) && isReopened({ lockedAt, reopenedUntil, today }));

const appraising: readonly RoundStatus[] = ["APPRAISAL", "EXPLANATION", "SECOND_APPRAISAL"];

/** What a self-assessment lacks before its head can lock it. */
export function missingOfSelf(leaves: readonly Leaf[], scores: readonly ScoreRow[]): MissingOfStage[] {
  const ruleOf = new Map(leaves.map(({ id, rule }) => [id, rule]));
  const given = scores.map(
    (score): SelfScore => ({
      criterionId: score.criterionId,
      state: score.selfState,
      points: score.selfPoints,
      inputs: score.selfInputs,
      computed: computedOf(ruleOf.get(score.criterionId) ?? null, score.selfInputs),
      deviation: score.selfDeviation,
      note: score.selfNote,
    }),
  );
  return missingOf(leaves, given, new Map(scores.map((score) => [score.criterionId, score.evidenceCount])));
}

/** What the rule makes of the inputs; undefined where there are none or they no longer fit. */
function computedOf(rule: Leaf["rule"], inputs: Score["selfInputs"]): Points | null | undefined {
  if (!rule || !inputs) return undefined;
  try {
    return evaluateRule(rule, inputs).points;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function missingOfAppraisal(
  status: RoundStatus,
  leaves: readonly Leaf[],
  scores: readonly ScoreRow[],
): Missing[] {
  if (status !== "APPRAISAL" && status !== "SECOND_APPRAISAL") return [];
  return missingAppraisal(
    leaves,
    scores.map((score) => {
      const second = status === "SECOND_APPRAISAL" && score.secondAppraisalState !== "NOT_SCORED";
      const { criterionId } = score;
      return second
        ? { criterionId, state: score.secondAppraisalState, note: score.secondAppraisalNote }
        : { criterionId, state: score.firstAppraisalState, note: score.firstAppraisalNote };
    }),
  );
}

function missingAnswers(
  status: RoundStatus,
  leaves: readonly Leaf[],
  scores: readonly ScoreRow[],
): Missing[] {
  if (!appraising.includes(status)) return [];
  const open = new Set(
    scores.filter(({ openQuestions }) => openQuestions > 0).map((score) => score.criterionId),
  );
  return leaves
    .filter(({ id }) => open.has(id))
    .map(({ id, code }) => ({ criterionId: id, code, what: "ANSWER" as const }));
}

export const leavesOfSets = (setIds: readonly string[], reader: Reader): Promise<Leaf[]> =>
  reader.query<Leaf>(
    `select c.id, c.set_id as "setId", c.code, c.kind, c.method, c.rule, c.evidence_required as "evidenceRequired"
     from criterion c where c.set_id = any($1::bigint[])
       and not exists (select from criterion child where child.parent_id = c.id)
     order by ${codeOrder("c")}`,
    [setIds],
  );

export const scoresOf = (assessmentIds: readonly string[], reader: Reader): Promise<ScoreRow[]> =>
  reader.query<ScoreRow>(
    `select s.assessment_id as "assessmentId", s.criterion_id as "criterionId", s.self_state as "selfState",
       s.self_points as "selfPoints", s.self_inputs as "selfInputs", s.self_deviation as "selfDeviation",
       s.self_note as "selfNote", s.first_appraisal_state as "firstAppraisalState",
       s.first_appraisal_note as "firstAppraisalNote", s.second_appraisal_state as "secondAppraisalState",
       s.second_appraisal_note as "secondAppraisalNote",
       (select count(*)::int from score_evidence e where e.score_id = s.id) as "evidenceCount",
       (select count(*)::int from explanation x
         where x.score_id = s.id and x.answered_at is null and x.withdrawn_at is null) as "openQuestions"
     from score s where s.assessment_id = any($1::bigint[])`,
    [assessmentIds],
  );
