import {
  type CriterionNode,
  comparePoints,
  formatFixed,
  gradeOf,
  type Points,
  roundHalfUp,
  type ScoreSum,
  type ScoreValue,
  sumPoints,
  sumScores,
} from "@reform-ledger/domain";
import type { Criterion } from "../criteria/criterion.entity.js";
import type { GradeBand } from "../criteria/grade-band.entity.js";
import { bandsOfSets } from "../criteria/grade-band.figures.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { coverageOfAssessments } from "./coverage.figures.js";
import type { AssessmentResult, Coverage, PointsOfMax, PublishedResult } from "./result.types.js";

interface SetRow {
  id: string;
  decimals: number;
  notApplicable: "EXCLUDE_MAX" | "FULL_POINTS";
}

type ScoreRow = ScoreValue & { assessmentId: string };
type FigureRow = PublishedResult & { assessmentId: string; criterionId: string | null };

export const noCoverage: Coverage = {
  lost: "0",
  unexplained: "0",
  explained: "0",
  planned: "0",
  waived: "0",
  recovered: "0",
  expectedBack: "0",
};

/** What a batch of assessments is computed from: a fixed number of statements, however many there are. */
export async function resultsOfAssessments(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AssessmentResult>> {
  const assessments = await reader.query<{ id: string; setId: string }>(
    `select id, set_id as "setId" from assessment where id = any($1::bigint[])`,
    [ids],
  );
  const setIds = [...new Set(assessments.map(({ setId }) => setId))];
  const [sets, criteria, bands, scores, figures, coverage] = await Promise.all([
    reader.query<SetRow>(
      `select id, decimals, not_applicable_policy as "notApplicable" from criteria_set where id = any($1::bigint[])`,
      [setIds],
    ),
    reader.query<Criterion>(
      `select id, set_id as "setId", parent_id as "parentId", area_id as "areaId", code, max_points as "maxPoints",
         kind, method from criterion where set_id = any($1::bigint[]) order by position, id`,
      [setIds],
    ),
    bandsOfSets(setIds, reader),
    reader.query<ScoreRow>(
      `select assessment_id as "assessmentId", criterion_id as "criterionId", state, final_points as points
       from score where assessment_id = any($1::bigint[])`,
      [ids],
    ),
    reader.query<FigureRow>(
      `select assessment_id as "assessmentId", criterion_id as "criterionId", points, max_points as max, percent,
         grade, rank, rank_of as "rankOf" from published_figure where assessment_id = any($1::bigint[])`,
      [ids],
    ),
    coverageOfAssessments(ids, reader, question),
  ]);
  const setOf = new Map(sets.map((set) => [set.id, set]));
  const criteriaOf = Map.groupBy(criteria, ({ setId }) => setId);
  const scoresOf = Map.groupBy(scores, ({ assessmentId }) => assessmentId);
  const figuresOf = Map.groupBy(figures, ({ assessmentId }) => assessmentId);
  return new Map(
    assessments.flatMap(({ id, setId }) => {
      const set = setOf.get(setId);
      if (!set) return [];
      return [
        [
          id,
          resultOf({
            set,
            criteria: criteriaOf.get(setId) ?? [],
            bands: bands.get(setId) ?? [],
            scores: scoresOf.get(id) ?? [],
            figures: figuresOf.get(id) ?? [],
            coverage: coverage.get(id) ?? new Map(),
          }),
        ] as const,
      ];
    }),
  );
}

interface Ingredients {
  set: SetRow;
  criteria: Criterion[];
  bands: GradeBand[];
  scores: ScoreRow[];
  figures: FigureRow[];
  coverage: Map<string, Coverage>;
}

function resultOf({ set, criteria, bands, scores, figures, coverage }: Ingredients): AssessmentResult {
  const sums = sumScores(criteria as CriterionNode[], scores, set);
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const figureOf = new Map(figures.map((figure) => [figure.criterionId, figure]));
  const gradeIn = (scope: GradeBand["scope"], { percent, complete }: ScoreSum) =>
    percent === null || !complete
      ? null
      : gradeOf(
          percent,
          bands.filter((band) => band.scope === scope),
          set.decimals,
        );
  const areas = sums.areas.map(({ criterionId, ...sum }) => {
    const criterion = criterionOf.get(criterionId) as Criterion;
    const published = figureOf.get(criterionId) ?? null;
    const grade = gradeIn("AREA", sum);
    return {
      criterion,
      ...shown(sum, (points) => roundHalfUp(points, set.decimals)),
      grade,
      published,
      differs: differs(sum, grade, published, set.decimals),
      coverage: coverage.get(criterionId) ?? noCoverage,
    };
  });
  const grade = gradeIn("OVERALL", sums.overall);
  const published = figureOf.get(null) ?? null;
  return {
    total: shown(sums.overall, (points) => formatFixed(points, set.decimals)),
    grade,
    published,
    differs: differs(sums.overall, grade, published, set.decimals) || areas.some((area) => area.differs),
    coverage: sumCoverage([...coverage.values()]),
    areas,
  };
}

function shown(sum: ScoreSum, round: (points: Points) => string): PointsOfMax {
  const rounded = (points: Points | null) => (points === null ? null : round(points));
  return { ...sum, points: rounded(sum.points), lost: rounded(sum.lost) };
}

function differs(
  sum: ScoreSum,
  grade: string | null,
  published: PublishedResult | null,
  decimals: number,
): boolean {
  if (!published) return false;
  const differ = (computed: Points | null, printed: Points | null) =>
    computed !== null &&
    printed !== null &&
    comparePoints(roundHalfUp(computed, decimals), roundHalfUp(printed, decimals)) !== 0;
  return (
    differ(sum.points, published.points) ||
    differ(sum.percent, published.percent) ||
    (grade !== null && published.grade !== null && grade !== published.grade)
  );
}

function sumCoverage(areas: Coverage[]): Coverage {
  const sum = (part: keyof Coverage) => sumPoints(areas.map((area) => area[part]));
  const parts = Object.keys(noCoverage) as (keyof Coverage)[];
  return Object.fromEntries(parts.map((part) => [part, sum(part)])) as unknown as Coverage;
}

/** The computed result of one assessment, batched over the request. */
export async function resultFor(loaders: Loaders, assessmentId: string): Promise<AssessmentResult> {
  const result = await loaders.figure<AssessmentResult | null>(
    "result",
    assessmentId,
    resultsOfAssessments,
    null,
  );
  if (!result) throw new Error(`Assessment ${assessmentId} has no result`);
  return result;
}
