import { comparePoints, formatFixed, type Points, roundHalfUp, type ScoreSum } from "@reform-ledger/domain";
import {
  type AssessmentSums,
  type SummedCriterion,
  sumsOfAssessments,
} from "../assessments/assessment-sums.js";
import type { Criterion } from "../criteria/criterion.entity.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { coverageOfAssessments, sumCoverage } from "./coverage.figures.js";
import { noCoverage } from "./coverage.types.js";
import type { AssessmentResult, Coverage, PointsOfMax, PublishedResult } from "./result.types.js";

type FigureRow = PublishedResult & { assessmentId: string; criterionId: string | null };

/** What a batch of assessments comes to: a fixed number of statements, however many there are. */
export async function resultsOfAssessments(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, AssessmentResult>> {
  const [sums, figures, coverage] = await Promise.all([
    sumsOfAssessments(ids, reader),
    reader.query<FigureRow>(
      `select assessment_id as "assessmentId", criterion_id as "criterionId", points, max_points as max, percent,
         grade, rank, rank_of as "rankOf" from published_figure where assessment_id = any($1::bigint[])`,
      [ids],
    ),
    coverageOfAssessments(ids, reader, question),
  ]);
  const figuresOf = Map.groupBy(figures, ({ assessmentId }) => assessmentId);
  return new Map(
    [...sums].map(([id, of]) => [id, resultOf(of, figuresOf.get(id) ?? [], coverage.get(id) ?? new Map())]),
  );
}

function resultOf(
  { set, criteria, overall, areas }: AssessmentSums,
  figures: readonly FigureRow[],
  coverage: Map<string, Coverage>,
): AssessmentResult {
  const { decimals } = set;
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const figureOf = new Map(figures.map((figure) => [figure.criterionId, figure]));
  const shownAreas = areas.map(({ criterionId, grade, ...sum }) => {
    const published = figureOf.get(criterionId) ?? null;
    return {
      criterion: criterionOf.get(criterionId) as SummedCriterion as Criterion,
      ...shown(sum, (points) => roundHalfUp(points, decimals)),
      grade,
      published,
      differs: differs(sum, grade, published, decimals),
      coverage: coverage.get(criterionId) ?? noCoverage,
    };
  });
  const published = figureOf.get(null) ?? null;
  return {
    total: { ...shownTotal(overall, decimals), penalty: overall.penalty },
    grade: overall.grade,
    published,
    differs: differs(overall, overall.grade, published, decimals) || shownAreas.some((area) => area.differs),
    coverage: sumCoverage([...coverage.values()]),
    areas: shownAreas,
  };
}

function shown(sum: ScoreSum, round: (points: Points) => string): PointsOfMax {
  const rounded = (points: Points | null) => (points === null ? null : round(points));
  const { max, percent, complete } = sum;
  return { max, percent, complete, points: rounded(sum.points), lost: rounded(sum.lost) };
}

/** A total with exactly the set's decimals. */
export const shownTotal = (sum: ScoreSum, decimals: number): PointsOfMax =>
  shown(sum, (points) => formatFixed(points, decimals));

/** Whether anything that was printed differs from what is computed. */
export function differs(
  sum: Pick<ScoreSum, "points" | "percent">,
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
