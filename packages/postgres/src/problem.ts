/** What keeps PostgreSQL from serving, in one sentence that can be shown to the person who started it. */
export class PostgresProblem extends Error {
  override name = "PostgresProblem";
}
