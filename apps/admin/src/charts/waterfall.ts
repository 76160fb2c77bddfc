/** A total stands on the ground; a fall and a rise hang where the one before them ended. */
export type StepKind = "TOTAL" | "FALL" | "RISE";

export interface Step<Key extends string = string> {
  key: Key;
  kind: StepKind;
  points: string;
}

export interface PlacedStep<Key extends string = string> extends Step<Key> {
  /** The bar's ends and where the next one begins, in percent of the whole picture. */
  low: number;
  high: number;
  level: number;
}

/** Where the bars of a waterfall stand. What is drawn needs no exactness; what is written keeps it. */
export function placeSteps<Key extends string>(steps: readonly Step<Key>[]): PlacedStep<Key>[] {
  let level = 0;
  const placed = steps.map((step) => {
    const size = Number(step.points);
    const start = step.kind === "TOTAL" ? 0 : level;
    level = step.kind === "FALL" ? start - size : start + size;
    return { ...step, low: Math.min(start, level), high: Math.max(start, level), level };
  });
  const highest = Math.max(...placed.map(({ high }) => high), Number.EPSILON);
  const percent = (height: number) => Math.max(0, (height * 100) / highest);
  return placed.map((step) => ({
    ...step,
    low: percent(step.low),
    high: percent(step.high),
    level: percent(step.level),
  }));
}
