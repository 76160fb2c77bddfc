import {
  comparePoints,
  foldVietnamese,
  type ImportedFigure,
  type ImportedResult,
  type MessageKey,
  type MessageParams,
  type ResultsTable,
} from "@reform-ledger/domain";
import { columnName } from "../tables/workbook.js";

export interface CohortUnit {
  assessmentId: string;
  unitId: string;
  code: string;
  name: string;
}

export interface ResultCriterion {
  id: string;
  code: string;
  name: string;
  maxPoints: string;
  isLeaf: boolean;
}

export interface TableProblem {
  line: number | null;
  column: string | null;
  code: MessageKey;
  params: MessageParams;
}

/** A figure with the criterion that it is of; null for the whole. */
export interface MatchedFigure extends ImportedFigure {
  of: ResultCriterion | null;
}

export interface MatchedResult {
  unit: string;
  lines: number[];
  matched: CohortUnit | null;
  figures: MatchedFigure[];
}

export interface MatchedTable {
  results: MatchedResult[];
  problems: TableProblem[];
}

const placeNames = /^(tinh|thanh pho|thi xa|huyen|quan|phuong|xa|thi tran|dac khu) /;

type Match<Item> = { item: Item } | { problem: "Unknown" | "Ambiguous" };

const bare = (name: string) => foldVietnamese(name).replace(placeNames, "");

/** What texts name by their code, else by their name, else by their name without "huyện" and the like. */
function matcherOf<Item extends { code: string; name: string }>(
  items: readonly Item[],
): (text: string) => Match<Item> {
  const ways = [
    {
      keyOf: (text: string) => text.toLowerCase(),
      items: Map.groupBy(items, ({ code }) => code.toLowerCase()),
    },
    { keyOf: foldVietnamese, items: Map.groupBy(items, ({ name }) => foldVietnamese(name)) },
    { keyOf: bare, items: Map.groupBy(items, ({ name }) => bare(name)) },
  ];
  const find = (text: string): Match<Item> => {
    for (const { keyOf, items: named } of ways) {
      const [item, ...others] = named.get(keyOf(text)) ?? [];
      if (item) return others.length > 0 ? { problem: "Ambiguous" } : { item };
    }
    return { problem: "Unknown" };
  };
  const found = new Map<string, Match<Item>>();
  return (text) => {
    const match = found.get(text) ?? find(text);
    found.set(text, match);
    return match;
  };
}

/** Finds the cohort's units and the set's criteria in a table, and everything that a person has to settle. */
export function matchResults(
  { results, problems }: ResultsTable,
  cohort: readonly CohortUnit[],
  criteria: readonly ResultCriterion[],
): MatchedTable {
  const found: TableProblem[] = problems.map(({ column, ...problem }) => ({
    ...problem,
    column: columnName(column),
  }));
  const report = (line: number | null, code: MessageKey, params: MessageParams) =>
    found.push({ line, column: null, code, params });
  const taken = new Set<string>();
  const unitOf = matcherOf(cohort);
  const criterionBy = matcherOf(criteria);
  const matched = results.map((result): MatchedResult => {
    const { unit, figures } = result;
    const line = figures[0]?.line ?? null;
    const match = unitOf(unit);
    if ("problem" in match) report(line, `resultsUnit${match.problem}`, { value: unit });
    const known = "item" in match ? match.item : null;
    if (known && taken.has(known.unitId)) report(line, "resultsUnitTwice", { value: unit });
    if (known) taken.add(known.unitId);
    return { unit, lines: linesOf(result), matched: known, figures: figuresOf(result, criterionBy, report) };
  });
  return { results: matched, problems: found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const linesOf = ({ figures }: ImportedResult) => [...new Set(figures.map(({ line }) => line))];

type CriterionBy = (text: string) => Match<ResultCriterion>;
type Report = (line: number | null, code: MessageKey, params: MessageParams) => unknown;

function figuresOf({ figures }: ImportedResult, criterionBy: CriterionBy, report: Report): MatchedFigure[] {
  const seen = new Set<string | null>();
  return figures.flatMap((figure) => {
    const of =
      figure.criterion === null ? null : criterionOf(figure.criterion, figure.line, criterionBy, report);
    if (of === undefined) return [];
    if (seen.has(of?.id ?? null)) report(figure.line, "duplicateItem", { value: figure.criterion ?? "" });
    seen.add(of?.id ?? null);
    checkPercent(figure, report);
    if (of?.isLeaf) checkLeaf(figure, of, report);
    return [{ ...figure, of }];
  });
}

function criterionOf(
  text: string,
  line: number,
  criterionBy: CriterionBy,
  report: Report,
): ResultCriterion | undefined {
  const match = criterionBy(text);
  if ("item" in match) return match.item;
  report(line, `resultsCriterion${match.problem}`, { value: text });
  return undefined;
}

function checkPercent({ line, percent }: ImportedFigure, report: Report): void {
  const isOutside =
    percent !== null && (comparePoints(percent, "0") < 0 || comparePoints(percent, "100") > 0);
  if (isOutside) report(line, "outOfRange", { min: 0, max: 100 });
}

/** What cannot stand as the final of a criterion that is scored itself. */
function checkLeaf(
  { line, points, max }: ImportedFigure,
  { maxPoints }: ResultCriterion,
  report: Report,
): void {
  if (max !== null && comparePoints(max, maxPoints) !== 0) {
    report(line, "resultsMaxDiffers", { max, expected: maxPoints });
  } else if (max === null && points !== null && comparePoints(points, maxPoints) > 0) {
    report(line, "scoreAboveMax", { points, max: maxPoints });
  }
}
