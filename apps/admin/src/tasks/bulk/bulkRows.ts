export interface SelectedTask {
  id: string;
  version: number;
  title: string;
  leadUnit: { id: string; name: string };
}

/** What became of one of the chosen tasks. */
export interface RowOutcome {
  id: string;
  title: string;
  /** Null where it was done. */
  refusal: string | null;
}

interface RowResult {
  index: number;
  error?: { message: string } | null;
}

/** The API takes so many rows at once. */
export const rowsAtOnce = 100;

export const inBatches = <Row>(rows: readonly Row[], size = rowsAtOnce): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, batch) =>
    rows.slice(batch * size, (batch + 1) * size),
  );

/** The rows as the API answered them, with the names that the person chose them by. */
export const outcomesOf = (rows: readonly SelectedTask[], results: readonly RowResult[]): RowOutcome[] =>
  results.flatMap(({ index, error }) => {
    const row = rows[index];
    return row ? [{ id: row.id, title: row.title, refusal: error?.message ?? null }] : [];
  });

/** Refused rows first: they ask for something to be done. */
export const refusedFirst = (outcomes: readonly RowOutcome[]): RowOutcome[] => [
  ...outcomes.filter(({ refusal }) => refusal !== null),
  ...outcomes.filter(({ refusal }) => refusal === null),
];

/** What stays selected: all that was not done. */
export function notDone(chosen: readonly SelectedTask[], outcomes: readonly RowOutcome[]): string[] {
  const done = new Set(outcomes.filter(({ refusal }) => refusal === null).map(({ id }) => id));
  return chosen.map(({ id }) => id).filter((id) => !done.has(id));
}
