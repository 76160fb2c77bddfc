import { type CriterionPair, compareYears, roundHalfUp, type YearFigure } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { sheetFor } from "./sheet.figures.js";
import type { Sheet } from "./sheet.types.js";
import { pairsBetween } from "./years.pairs.js";
import { confirmedPairs, type EarlierAssessment, earlierAssessments } from "./years.reads.js";
import type { EarlierYear, YearComparison } from "./years.types.js";

interface Predecessor {
  assessment: EarlierAssessment;
  /** Null: the same set, whose criteria are themselves. */
  pairs: CriterionPair[] | null;
}

/** An assessment against earlier years, through confirmed mappings; batched over the request. */
export async function earlierYearsFor(loaders: Loaders, assessmentId: string): Promise<EarlierYear[]> {
  const found = await loaders.figure<Predecessor[]>("earlierYears", assessmentId, predecessorsOf, []);
  if (found.length === 0) return [];
  const [own, ...sheets] = await Promise.all(
    [assessmentId, ...found.map(({ assessment }) => assessment.id)].map((id) => sheetFor(loaders, id, null)),
  );
  return found.map((predecessor, index) => earlierYear(predecessor, own as Sheet, sheets[index] as Sheet));
}

async function predecessorsOf(
  ids: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, Predecessor[]>> {
  const assessments = await earlierAssessments(ids, reader, question);
  const confirmed = await confirmedPairs([...new Set(assessments.map(({ ofSetId }) => ofSetId))], reader);
  const found = assessments.map((assessment) => ({ assessment, pairs: pairsOf(assessment) }));
  function pairsOf({ setId, ofSetId }: EarlierAssessment): CriterionPair[] | null {
    return setId === ofSetId ? null : (pairsBetween(setId, ofSetId, confirmed) ?? []);
  }
  return Map.groupBy(found, ({ assessment }) => assessment.ofId);
}

function earlierYear({ assessment, pairs }: Predecessor, own: Sheet, earlier: Sheet): EarlierYear {
  const [from, to] = [earlier, own].map((sheet) => sheet.finals) as [YearFigure[], YearFigure[]];
  const same = () => to.map(({ criterionId }) => ({ fromId: criterionId, toId: criterionId }));
  const { groups } = compareYears(from, to, pairs ?? same(), own.decimals);
  return {
    assessmentRowId: assessment.id,
    unitRowId: assessment.unitId,
    year: assessment.year,
    extent: assessment.sameUnit ? null : extentOf(assessment),
    comparisons: groups.map((group): YearComparison => {
      const shown = (points: string | null) => (points === null ? null : roundHalfUp(points, own.decimals));
      return {
        fromRowIds: group.earlier.criterionIds,
        toRowIds: group.later.criterionIds,
        fromPoints: shown(group.earlier.points),
        fromMax: group.earlier.max,
        toPoints: shown(group.later.points),
        toMax: group.later.max,
        change: group.percentChange,
        pointsChange: shown(group.pointsChange),
      };
    }),
  };
}

const extentOf = ({ whole }: EarlierAssessment) => (whole ? "WHOLE" : "PART");
