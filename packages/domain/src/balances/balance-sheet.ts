import { connectedBy } from "../comparisons/years.js";
import type { CriterionPair } from "../criteria/difference.js";
import { comparePoints, type Points, subtractPoints, sumPoints } from "../points/points.js";
import type { ScoreState } from "../scoring/score.js";

/** What a scored criterion came to in one year; bonus and penalty have no place in a balance. */
export type LossFigure = { criterionId: string; state: ScoreState; max: Points; points: Points | null };

/** Criteria that go on as each other; without later ones they end, without earlier ones they are new. */
export type CriterionGroup = { earlierIds: string[]; laterIds: string[] };

/** Exactly: opening − recovered − retired − pending + newlyLost + unknown = closing. */
export type BalanceFigures = {
  /** Lost in the earlier year. */
  opening: Points;
  recovered: Points;
  /** What nothing can bring back: the criterion ends, or is not applicable. */
  retired: Points;
  /** Lost in both years. */
  stillLost: Points;
  newlyLost: Points;
  /** Lost in the later year. */
  closing: Points;
  /** Of the opening, where one of the years is not scored. */
  pending: Points;
  /** Of the closing, where one of the years is not scored. */
  unknown: Points;
};

export type BalanceLine = CriterionGroup & BalanceFigures & { maxChanged: boolean };

/** The units of comparison, as compareYears has them: in the order of the later year, then what ends. */
export function groupCriteria(
  earlierIds: readonly string[],
  laterIds: readonly string[],
  mapping: readonly CriterionPair[],
): CriterionGroup[] {
  const [earlier, later] = [new Set(earlierIds), new Set(laterIds)];
  const pairs = mapping.filter(({ fromId, toId }) => earlier.has(fromId) && later.has(toId));
  const groupOf = connectedBy(pairs);
  const groups = new Map<string | number, CriterionGroup>();
  const groupAt = (key: string | number) => {
    const known = groups.get(key) ?? { earlierIds: [], laterIds: [] };
    groups.set(key, known);
    return known;
  };
  for (const id of laterIds) groupAt(groupOf.get(`to ${id}`) ?? `to ${id}`).laterIds.push(id);
  for (const id of earlierIds) groupAt(groupOf.get(`from ${id}`) ?? `from ${id}`).earlierIds.push(id);
  return [...groups.values()];
}

/** The balance of lost points between two years, group by group. */
export function balancePoints(
  earlier: readonly LossFigure[],
  later: readonly LossFigure[],
  mapping: readonly CriterionPair[],
): BalanceLine[] {
  const [earlierOf, laterOf] = [byCriterion(earlier), byCriterion(later)];
  const groups = groupCriteria([...earlierOf.keys()], [...laterOf.keys()], mapping);
  return groups.map((group) => balanceOf(group, earlierOf, laterOf));
}

const byCriterion = (figures: readonly LossFigure[]) =>
  new Map(figures.map((figure) => [figure.criterionId, figure]));

type Figures = ReadonlyMap<string, LossFigure>;

/** The balance of one group. A criterion without a figure is as one not scored. */
export function balanceOf(group: CriterionGroup, earlierOf: Figures, laterOf: Figures): BalanceLine {
  const earlier = yearOf(group.earlierIds, earlierOf);
  const later = yearOf(group.laterIds, laterOf);
  const maxChanged =
    group.earlierIds.length > 0 && group.laterIds.length > 0 && comparePoints(earlier.max, later.max) !== 0;
  return { ...group, ...figuresOf(earlier, later), maxChanged };
}

type YearOfGroup = {
  max: Points;
  lost: Points;
  /** Whether the year has such a criterion at all. */
  exists: boolean;
  isScored: boolean;
  applies: boolean;
};

function yearOf(ids: readonly string[], figures: Figures): YearOfGroup {
  const known = ids.flatMap((id) => figures.get(id) ?? []);
  return {
    max: sumPoints(known.map(({ max }) => max)),
    lost: sumPoints(known.map(lostIn)),
    exists: ids.length > 0,
    isScored: known.length === ids.length && known.every(({ state }) => state !== "NOT_SCORED"),
    applies: known.some(({ state }) => state !== "NOT_APPLICABLE"),
  };
}

const lostIn = ({ state, max, points }: LossFigure): Points =>
  state === "SCORED" && points !== null ? subtractPoints(max, points) : "0";

function figuresOf(earlier: YearOfGroup, later: YearOfGroup): BalanceFigures {
  const [opening, closing] = [earlier.lost, later.lost];
  const none = {
    ...{ opening, closing, recovered: "0", retired: "0", stillLost: "0" },
    ...{ newlyLost: "0", pending: "0", unknown: "0" },
  };
  if (!earlier.exists) return { ...none, newlyLost: closing };
  if (!later.exists) return { ...none, retired: opening };
  if (!earlier.isScored || !later.isScored) return { ...none, pending: opening, unknown: closing };
  if (!later.applies) return { ...none, retired: opening };
  const change = subtractPoints(opening, closing);
  const back = comparePoints(change, "0") > 0;
  return {
    ...none,
    recovered: back ? change : "0",
    stillLost: back ? closing : opening,
    newlyLost: back ? "0" : subtractPoints(closing, opening),
  };
}

const members = [
  "opening",
  "recovered",
  "retired",
  "stillLost",
  "newlyLost",
  "closing",
  "pending",
  "unknown",
] as const satisfies (keyof BalanceFigures)[];

/** Several lines as one, exact. */
export function sumBalance(lines: readonly BalanceFigures[]): BalanceFigures {
  const sums = members.map((member) => [member, sumPoints(lines.map((line) => line[member]))]);
  return Object.fromEntries(sums) as BalanceFigures;
}
