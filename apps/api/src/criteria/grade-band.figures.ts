import type { Reader } from "../database/reader.js";
import type { GradeBand } from "./grade-band.entity.js";

/** The bands of each set, the highest floor first. */
export async function bandsOfSets(
  setIds: readonly string[],
  reader: Reader,
): Promise<Map<string, GradeBand[]>> {
  const bands = await reader.query<GradeBand>(
    `select id, set_id as "setId", scope, label, floor_percent as "floorPercent", source
     from grade_band where set_id = any($1::bigint[]) order by scope, floor_percent desc`,
    [setIds],
  );
  return Map.groupBy(bands, ({ setId }) => setId);
}
