import type { FinalScoreInput, ScoreRowFragment, ScoreState } from "@reform-ledger/api-types";
import { parsePoints } from "@reform-ledger/domain";
import { parseDecimal } from "../points/formatPoints";
import type { FormValues } from "../providers/resourceOperations";

type Cell = "state" | "points" | "note";

/** A row's box by a flat name, so that a draft keeps only the boxes that were touched. */
export const cellOf = ({ id }: { id: string }, cell: Cell) => `${id}_${cell}`;

/** A decimal as one would type it: the language's comma or point, no thousands. */
export function typeable(decimal: string | null | undefined, locale: string): string {
  if (decimal === null || decimal === undefined) return "";
  const plain = parsePoints(decimal);
  return locale === "en" ? plain : plain.replace(".", ",");
}

export const sheetValues = (scores: readonly ScoreRowFragment[], locale: string): FormValues =>
  Object.fromEntries(
    scores.flatMap((score) => [
      [cellOf(score, "state"), score.state],
      [cellOf(score, "points"), typeable(score.finalPoints, locale)],
      [cellOf(score, "note"), score.note ?? ""],
    ]),
  );

interface TypedScore {
  state: ScoreState;
  points: string | null;
  note: string;
}

/** A row as it is typed; only a scored one has points. */
export function typedScore(score: ScoreRowFragment, values: FormValues, locale: string): TypedScore {
  const state = (values[cellOf(score, "state")] as ScoreState | undefined) ?? score.state;
  const typed = String(values[cellOf(score, "points")] ?? "").trim();
  const points = state === "SCORED" && typed !== "" ? parseDecimal(typed, locale) : null;
  return { state, points, note: String(values[cellOf(score, "note")] ?? "").trim() };
}

const samePoints = (one: string | null, other: string | null) =>
  one === other || (isDecimal(one) && isDecimal(other) && parsePoints(one) === parsePoints(other));

const isDecimal = (points: string | null): points is string =>
  points !== null && /^-?\d+(\.\d+)?$/.test(points);

export function isChanged(score: ScoreRowFragment, values: FormValues, locale: string): boolean {
  const { state, points, note } = typedScore(score, values, locale);
  if (state !== score.state || note !== (score.note ?? "").trim()) return true;
  return state === "SCORED" && !samePoints(points, score.finalPoints ?? null);
}

export const changedScores = (scores: readonly ScoreRowFragment[], values: FormValues, locale: string) =>
  scores.filter((score) => isChanged(score, values, locale));

/** An untouched note is left out; an emptied one is sent as "". */
export function finalScore(score: ScoreRowFragment, values: FormValues, locale: string): FinalScoreInput {
  const { state, points, note } = typedScore(score, values, locale);
  return {
    criterionId: score.criterion.id,
    expectedVersion: score.version,
    state,
    points,
    ...(note !== (score.note ?? "").trim() && { note }),
  };
}

/** The API's "scores.2.points" belongs to the third row that was sent. */
export function rowErrors(errors: FormValues, sent: readonly { id: string }[]): FormValues {
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => {
      const [, index, field] = /^scores\.(\d+)\.(\w+)$/.exec(path) ?? [];
      const score = index === undefined ? undefined : sent[Number(index)];
      if (!score) return [path, message];
      return [cellOf(score, field === "state" || field === "note" ? field : "points"), message];
    }),
  );
}
