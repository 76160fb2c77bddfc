interface RowResult {
  index: number;
  error: { message: string } | null;
}

export interface Outcome {
  done: number;
  /** Why each of the refused rows was refused, by the deduction's id. */
  reasons: ReadonlyMap<string, string>;
}

/** What became of the rows that were sent; a result names its row by its place. */
export function outcomeOf(ids: readonly string[], results: readonly RowResult[]): Outcome {
  const refused = results.flatMap(({ index, error }) => {
    const id = ids[index];
    return error && id !== undefined ? [[id, error.message] as const] : [];
  });
  return { done: results.length - refused.length, reasons: new Map(refused) };
}
