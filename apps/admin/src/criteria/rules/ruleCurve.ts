import type { Band, Measure, RuleInputs, ScoringRule } from "@reform-ledger/domain";

type BandedRule = Extract<ScoringRule, { bands: Band[] }>;

/** A straight piece of the picture of a rule; the numbers are for drawing only. */
export interface CurvePiece {
  label: string;
  points: [x: number, y: number][];
}

export interface Curve {
  measure: Measure;
  end: number;
  pieces: CurvePiece[];
}

/** The rule with bands that a picture shows: itself, or the chosen case's. */
export function bandedRuleOf(rule: ScoringRule, choice?: string): BandedRule | null {
  if (rule.kind === "BRANCH") {
    const chosen = rule.cases.find(({ label }) => label === choice);
    return chosen ? bandedRuleOf(chosen.rule) : null;
  }
  return "bands" in rule ? rule : null;
}

/** Points over the measure: a percent from 0 to 100 or further, a count a little beyond its last limit. */
export function curveOf({ measure, bands }: BandedRule): Curve {
  const limits = bands.flatMap(({ from, to }) => [from, to]).map((limit) => Number(limit?.value ?? 0));
  const last = Math.max(...limits);
  const end = measure.type === "PERCENT" ? Math.max(100, last) : last + 1;
  const pieces = bands
    .map(({ label, from, to, award }) => {
      const [start, stop] = [Number(from?.value ?? 0), Number(to?.value ?? end)];
      const at = (x: number): [number, number] =>
        "times" in award ? [x, (x / Number(award.over)) * Number(award.times)] : [x, Number(award.points)];
      return { label, points: start === stop ? [at(start)] : [at(start), at(stop)] };
    })
    .toSorted((a, b) => (a.points[0]?.[0] ?? 0) - (b.points[0]?.[0] ?? 0));
  return { measure, end, pieces };
}

/** Where the stated value stands along the measure; null where it is not stated. */
export function placeOf(inputs: RuleInputs): number | null {
  const { percent, count, numerator, denominator, inner } = inputs;
  if (inner) return placeOf(inner);
  if (percent !== undefined || count !== undefined) return Number(percent ?? count);
  if (numerator === undefined || denominator === undefined) return null;
  return (Number(numerator) / Number(denominator)) * 100;
}
