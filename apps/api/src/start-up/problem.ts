import { PostgresProblem } from "@reform-ledger/postgres";

/** What keeps the program from starting, in a sentence (or one a line) for the person who started it. */
export class StartProblem extends Error {
  override name = "StartProblem";
}

/** The sentence for any failure of a start; what nobody foresaw keeps its own words. */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartProblem || error instanceof PostgresProblem) return error.message;
  return `Reform Ledger could not start: ${reasonOf(error)}.`;
}

/** A failed connection to a name with several addresses has its reasons inside. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const message = inner instanceof Error ? inner.message : String(inner);
  return message.trim().replace(/\.$/, "") || "no reason given";
}
