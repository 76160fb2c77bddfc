import { write } from "../points/decimal.js";
import {
  type Cut,
  compareCuts,
  isEmptySpan,
  justAfterWhole,
  origin,
  reachOf,
  type Span,
  type StatedBands,
  spanOf,
} from "./bands.js";
import type { RuleProblem } from "./rule-problem.js";

type PlacedSpan = Span & { path: string };

/** Bands follow each other from 0 without gap or overlap: a count for ever, a percent up to 100. */
export function problemsOfBands({ measure, bands }: StatedBands, path: string): RuleProblem[] {
  const placed = bands.map((band, i) => ({ ...spanOf(band, measure.type), path: `${path}.bands.${i}` }));
  const [empty, filled] = [placed.filter(isEmptySpan), placed.filter((span) => !isEmptySpan(span))];
  return [
    ...empty.map((span): RuleProblem => ({ code: "ruleBandEmpty", params: {}, path: span.path })),
    ...problemsOfOrder(filled, path, measure.type === "PERCENT" ? justAfterWhole : undefined),
    ...problemsOfEndlessAwards(bands, path),
  ];
}

function problemsOfOrder(spans: PlacedSpan[], path: string, needed: Cut | undefined): RuleProblem[] {
  const problems: RuleProblem[] = [];
  let covered: Cut | undefined = origin;
  for (const span of spans.toSorted((a, b) => compareCuts(a.start, b.start))) {
    const order = covered === undefined ? -1 : compareCuts(span.start, covered);
    if (order < 0) problems.push({ code: "ruleBandsOverlap", params: {}, path: span.path });
    if (order > 0 && covered) problems.push(gapAt(covered, span.path));
    covered = later(covered, span.end);
  }
  const isShort = covered !== undefined && (!needed || compareCuts(covered, needed) < 0);
  return covered && isShort ? [...problems, gapAt(covered, `${path}.bands`)] : problems;
}

/** Without a cut the line is covered to its end. */
function later(a: Cut | undefined, b: Cut | undefined): Cut | undefined {
  return a && b && (compareCuts(a, b) >= 0 ? a : b);
}

function gapAt({ value }: Cut, path: string): RuleProblem {
  return { code: "ruleBandGap", params: { start: write(value) }, path };
}

function problemsOfEndlessAwards(bands: StatedBands["bands"], path: string): RuleProblem[] {
  return bands.flatMap((band, i): RuleProblem[] =>
    reachOf(band).unbounded
      ? [{ code: "ruleAwardUnbounded", params: {}, path: `${path}.bands.${i}.award` }]
      : [],
  );
}
