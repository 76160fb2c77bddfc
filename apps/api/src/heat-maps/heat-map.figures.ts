import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { askAgain } from "../scorecards/ask-again.js";
import { matricesOf } from "../scorecards/matrix.figures.js";
import {
  assessmentsOfHeatMaps,
  type Columns,
  type HeatMapAssessment,
  type HeatMapRound,
  roundsOfHeatMaps,
} from "./heat-map.reads.js";
import type { HeatMap, HeatMapCell } from "./heat-map.types.js";

/** A round's assessments by area with what is done about their losses, batched over the request. */
export async function heatMapFor(loaders: Loaders, roundId: string): Promise<HeatMap> {
  const heatMap = await loaders.figure<HeatMap | null>("heat map", roundId, heatMapsOf, null);
  if (!heatMap) throw new Error(`Round ${roundId} has no heat map`);
  return heatMap;
}

/** Two statements for rounds whose finals are fixed; others show the points of their matrix. */
export async function heatMapsOf(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, HeatMap>> {
  const [rounds, assessments] = await Promise.all([
    roundsOfHeatMaps(ids, reader),
    assessmentsOfHeatMaps(ids, reader, askAgain(question)),
  ]);
  const isOpen = ({ status }: HeatMapRound) => status !== "FINALISED" && status !== "PUBLISHED";
  const openIds = rounds.filter(isOpen).map(({ id }) => id);
  const points = openIds.length > 0 ? await pointsOf(openIds, reader, question) : new Map<string, Points>();
  const ofRound = Map.groupBy(assessments, ({ roundId }) => roundId);
  return new Map(
    rounds.map(({ id, areas }) => {
      const rows = (ofRound.get(id) ?? []).map((assessment) => ({
        assessmentRowId: assessment.id,
        unitRowId: assessment.unitId,
        cells: cellsOf(areas, assessment, points.get(assessment.id)),
      }));
      return [id, { areaRowIds: areas.map((area) => area.id), rows }] as const;
    }),
  );
}

type Points = readonly (string | null)[];

/** Points of the stage in which rounds stand, by assessment, area by area. */
async function pointsOf(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, Points>> {
  const matrices = await matricesOf(ids, "AREA", reader, askAgain(question));
  const rows = [...matrices.values()].flatMap((matrix) => matrix.rows);
  return new Map(rows.map(({ assessmentRowId, points }) => [assessmentRowId, points]));
}

function cellsOf(
  areas: HeatMapRound["areas"],
  assessment: HeatMapAssessment,
  openPoints: Points | undefined,
): HeatMapCell[] {
  const read = readColumns(assessment);
  const counted = (counts: Numbers, place: number, isSeen: boolean) =>
    isSeen ? Number(counts[place] ?? 0) : null;
  const { seesDeductions } = assessment;
  const seesTasks = seesDeductions && assessment.seesTasks;
  return areas.map(({ id, maxPoints }, index) => {
    const place = read.areas.indexOf(id);
    return {
      points: openPoints?.[index] ?? read.points[place] ?? null,
      maxPoints: read.maxPoints[place] ?? maxPoints,
      lost: read.lost[place] ?? null,
      deductions: counted(read.deductions, place, seesDeductions),
      tasksOpen: counted(read.open, place, seesTasks),
      tasksDone: counted(read.done, place, seesTasks),
      tasksOverdue: counted(read.overdue, place, seesTasks),
    };
  });
}

type Numbers = readonly (string | null)[];

const readColumns = (written: Columns): Record<keyof Columns, Numbers> => ({
  areas: numbersOf(written.areas),
  points: numbersOf(written.points),
  maxPoints: numbersOf(written.maxPoints),
  lost: numbersOf(written.lost),
  deductions: numbersOf(written.deductions),
  open: numbersOf(written.open),
  done: numbersOf(written.done),
  overdue: numbersOf(written.overdue),
});

/** An array of numbers such as {12.5,NULL,3}. */
const numbersOf = (array: string | null): Numbers =>
  array === null
    ? []
    : array
        .slice(1, -1)
        .split(",")
        .map((number) => (number === "NULL" ? null : number));
