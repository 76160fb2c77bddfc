import type { Reader } from "../database/reader.js";

/** Which criteria have others beneath them. */
export async function withChildren(ids: readonly string[], reader: Reader): Promise<Map<string, boolean>> {
  const rows = await reader.query<{ id: string }>(
    `select distinct parent_id as id from criterion where parent_id = any($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map(({ id }) => [id, true]));
}
