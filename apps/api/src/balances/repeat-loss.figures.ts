import { comparePoints, isPositive, type LossFigure, subtractPoints, sumPoints } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import { askAgain } from "../scorecards/ask-again.js";
import type { SetTree } from "../scorecards/set-tree.js";
import { figuresOver, lossesOfAssessments } from "./losses.reads.js";
import {
  type CauseOfLoss,
  causesOfLosses,
  type RepeatLossQuestion,
  type YearOfUnit,
  yearsOfUnits,
} from "./repeat-loss.reads.js";
import type { LossYear, RepeatLoss } from "./repeat-loss.types.js";
import { type CompareSets, comparisonsOfSets } from "./set-groups.js";

const maxRows = 100;

/** Units that lost points on the same criterion several years running; a fixed number of statements. */
export async function repeatLosses(
  asked: RepeatLossQuestion,
  reader: Reader,
  question: Question,
): Promise<RepeatLoss[]> {
  const assessments = await yearsOfUnits(asked, reader, question);
  const lines = [...Map.groupBy(assessments, ({ unitId, indexCode }) => `${unitId} ${indexCode}`).values()]
    .map((years) => running(years, asked.toYear))
    .filter(({ length }) => length > 1);
  const ids = lines.flatMap((years) => years.map(({ id }) => id));
  if (ids.length === 0) return [];
  const [compare, losses, causes] = await Promise.all([
    comparisonsOfSets(lines.flatMap(setPairsOf), reader),
    lossesOfAssessments(ids, reader),
    causesOfLosses(ids, reader, askAgain(question)),
  ]);
  const facts = { compare, losses, causes: Map.groupBy(causes, ({ assessmentId }) => assessmentId) };
  return lines
    .flatMap((years) => repeatedIn(years, facts))
    .toSorted((a, b) => b.streak - a.streak || comparePoints(latest(b), latest(a)))
    .slice(0, maxRows);
}

const latest = ({ years }: RepeatLoss) => years[0]?.lost ?? "0";

/** The years without a gap, the latest first; none where the last one is missing. */
const running = (years: readonly YearOfUnit[], toYear: number): YearOfUnit[] =>
  years.filter(({ year }, index) => year === toYear - index);

const setPairsOf = (years: readonly YearOfUnit[]) =>
  years.flatMap(({ setId }, index) => {
    const before = years[index + 1];
    return before ? [{ fromSetId: before.setId, toSetId: setId }] : [];
  });

interface Facts {
  compare: CompareSets;
  losses: ReadonlyMap<string, LossFigure[]>;
  causes: ReadonlyMap<string, CauseOfLoss[]>;
}

function repeatedIn(years: readonly YearOfUnit[], facts: Facts): RepeatLoss[] {
  const pairs = setPairsOf(years);
  const comparisons = pairs.map((pair) => facts.compare(pair));
  const trees = years.map((_, index) => comparisons[index]?.to ?? comparisons[index - 1]?.from);
  const figures = years.map(({ id }, index) => {
    const tree = trees[index];
    return tree ? figuresOver(tree, facts.losses.get(id) ?? []) : new Map<string, LossFigure>();
  });
  const backTo = comparisons.map(
    (comparison) =>
      new Map(
        (comparison?.groups ?? []).flatMap(({ earlierIds, laterIds }) =>
          laterIds.map((id) => [id, earlierIds] as const),
        ),
      ),
  );
  const [{ unitId } = { unitId: "" }] = years;
  const [now] = comparisons;
  if (!now) return [];
  return now.groups.flatMap(({ laterIds }) => {
    if (laterIds.length === 0) return [];
    const lossYears = followBack(laterIds, years, { figures, backTo, causes: facts.causes });
    if (lossYears.length < 2) return [];
    const criterionRowId = commonCriterion(laterIds, now.to);
    return [{ unitRowId: unitId, criterionRowId, years: lossYears, streak: lossYears.length }];
  });
}

/** Criteria that are compared only together go by the lowest one above them all. */
function commonCriterion(ids: readonly string[], { criteria }: SetTree): string {
  const parentOf = new Map(criteria.map(({ id, parentId }) => [id, parentId]));
  const upFrom = (id: string): string[] => {
    const parentId = parentOf.get(id);
    return parentId ? [id, ...upFrom(parentId)] : [id];
  };
  const [first = [], ...others] = ids.map(upFrom);
  return first.find((id) => others.every((line) => line.includes(id))) ?? ids[0] ?? "";
}

interface Steps {
  figures: ReadonlyMap<string, LossFigure>[];
  /** From each later criterion to what it came from, year by year. */
  backTo: ReadonlyMap<string, string[]>[];
  causes: Facts["causes"];
}

/** Year by year while anything was lost on what the criteria came from. */
function followBack(
  criterionIds: readonly string[],
  years: readonly YearOfUnit[],
  { figures, backTo, causes }: Steps,
): LossYear[] {
  const found: LossYear[] = [];
  let ids = new Set(criterionIds);
  for (const [index, { id, year }] of years.entries()) {
    const own = [...ids].flatMap((each) => figures[index]?.get(each) ?? []);
    const scored = own.filter(({ state }) => state === "SCORED");
    const [max, points] = [
      sumPoints(scored.map((figure) => figure.max)),
      sumPoints(scored.map((figure) => figure.points ?? "0")),
    ];
    const lost = subtractPoints(max, points);
    if (!isPositive(lost)) break;
    const known = (causes.get(id) ?? []).filter((cause) => ids.has(cause.criterionId));
    found.push({ year, lost, points, max, causeRowIds: [...new Set(known.map(({ causeId }) => causeId))] });
    ids = new Set([...ids].flatMap((each) => backTo[index]?.get(each) ?? []));
  }
  return found;
}
