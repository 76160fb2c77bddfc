import {
  type Actor,
  applyGains,
  chooseTasks,
  DomainError,
  type Gain,
  type Points,
  parseDate,
  rankWith,
  subtractPoints,
  sumPoints,
} from "@reform-ledger/domain";
import { type AssessmentSums, factsOfSets, gradedSums } from "../assessments/assessment-sums.js";
import type { Reader } from "../database/reader.js";
import { globalId, rowIdOf } from "../lists/global-id.js";
import { questionOf } from "../lists/question.js";
import { cohortsOf } from "../scorecards/cohort.reads.js";
import {
  finalsOf,
  gainsOfTasks,
  openTasksOf,
  penaltiesOf,
  percentsOfRound,
  type SupposedAssessment,
  supposedAssessment,
} from "./what-if.reads.js";
import type { BestTasks, BestTasksInput, WhatIf, WhatIfInput } from "./what-if.types.js";

const notFound = (id: string, path: string) =>
  new DomainError("NOT_FOUND", "notFound", { id }, { fields: [{ path, code: "notFound", params: { id } }] });

async function assessmentOf(id: string, reader: Reader, actor: Actor | null): Promise<SupposedAssessment> {
  const rowId = rowIdOf("Assessment", id, "assessmentId");
  const assessment = await supposedAssessment(rowId, reader, questionOf(actor));
  if (!assessment) throw notFound(id, "assessmentId");
  return assessment;
}

/** How an assessment would stand with what tasks and criteria bring back. */
export async function whatIf(
  { assessmentId, taskIds, gains }: WhatIfInput,
  reader: Reader,
  actor: Actor | null,
): Promise<WhatIf> {
  const assessment = await assessmentOf(assessmentId, reader, actor);
  const named = (gains ?? []).map(({ criterionId, points }, index) => ({
    criterionId: rowIdOf("Criterion", criterionId, `gains.${index}.criterionId`),
    points,
  }));
  const expected = await gainsFrom(assessment, taskIds ?? [], reader, actor);
  return supposing(assessment, [...named, ...expected], reader, actor);
}

async function gainsFrom(
  { id }: SupposedAssessment,
  taskIds: readonly string[],
  reader: Reader,
  actor: Actor | null,
): Promise<Gain[]> {
  if (taskIds.length === 0) return [];
  const rowIds = taskIds.map((taskId, index) => rowIdOf("RemediationTask", taskId, `taskIds.${index}`));
  const rows = await gainsOfTasks(id, rowIds, reader, questionOf(actor));
  const seen = new Set(rows.map(({ taskId }) => taskId));
  const missing = rowIds.findIndex((rowId) => !seen.has(rowId));
  if (missing >= 0) throw notFound(taskIds[missing] ?? "", `taskIds.${missing}`);
  return rows.flatMap(({ criterionId, points }) => (criterionId === null ? [] : [{ criterionId, points }]));
}

async function supposing(
  { id, setId, roundId, rankingMethod }: SupposedAssessment,
  gains: readonly Gain[],
  reader: Reader,
  actor: Actor | null,
): Promise<WhatIf> {
  const [facts, scores, penalties, cohort] = await Promise.all([
    factsOfSets([setId], reader),
    finalsOf(id, reader),
    penaltiesOf(id, reader),
    cohortSeen(id, roundId, reader, actor),
  ]);
  const set = facts.get(setId);
  if (!set) throw notFound(globalId("Assessment", id), "assessmentId");
  const before = gradedSums(set, scores, penalties);
  const after = gradedSums(set, applyGains(set.criteria, scores, gains), penalties);
  const placeOf = ({ overall: { complete, percent } }: AssessmentSums) =>
    cohort && rankWith(cohort, { id, percent: complete ? percent : null }, rankingMethod, set.set.decimals);
  const place = placeOf(after);
  return {
    ...standingOf(after.overall),
    max: after.overall.max,
    ...{ rank: place?.rank ?? null, rankOf: place?.rankOf ?? null, tied: place?.tied ?? false },
    gained: gainedOf(before.overall.points, after.overall.points),
    areas: after.areas.map((area, index) => ({
      ...standingOf(area),
      criterionRowId: area.criterionId,
      max: area.max,
      gained: gainedOf(before.areas[index]?.points ?? null, area.points),
    })),
    before: { ...standingOf(before.overall), rank: placeOf(before)?.rank ?? null },
  };
}

const standingOf = ({
  points,
  percent,
  grade,
}: AssessmentSums["overall"] | AssessmentSums["areas"][number]) => ({
  points,
  percent,
  grade,
});

const gainedOf = (before: Points | null, after: Points | null): Points =>
  subtractPoints(after ?? "0", before ?? "0");

/** The round's results, where the reader may be told of all of them. */
async function cohortSeen(id: string, roundId: string, reader: Reader, actor: Actor | null) {
  const members = await cohortsOf([id], reader, questionOf(actor));
  const percents = members.length > 0 ? await percentsOfRound(roundId, reader) : [];
  return percents.length > 0 ? percents : null;
}

/** Of the open tasks of an assessment those that bring back the most within bounds. */
export async function bestTasks(
  { assessmentId, effortDays = null, dueBy = null, taskLimit = null }: BestTasksInput,
  reader: Reader,
  actor: Actor | null,
): Promise<BestTasks> {
  const assessment = await assessmentOf(assessmentId, reader, actor);
  const day = dueBy === null ? null : parseDate(dueBy, "dueBy");
  const open = await openTasksOf(assessment.id, day, reader, questionOf(actor));
  const chosen = chooseTasks(open, { effortDays, taskLimit });
  const ids = chosen.ids.map((id) => globalId("RemediationTask", id));
  const gains = await gainsFrom(assessment, ids, reader, actor);
  return {
    taskRowIds: chosen.ids,
    points: sumPoints(gains.map(({ points }) => points)),
    effortDays: chosen.effortDays,
    considered: open.length,
    whatIf: await supposing(assessment, gains, reader, actor),
  };
}
