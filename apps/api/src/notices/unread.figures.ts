import type { ReadFigures } from "../loaders.js";
import { unreadSql } from "./notice.list.js";

/** How many notices people still have to look at. */
export const unreadNoticeCounts: ReadFigures<number> = async (personIds, reader, { parameters }) => {
  const rows = await reader.query<{ personId: string; count: number }>(
    `select n.person_id as "personId", count(*)::int as count from notice n
     where n.person_id = any(${parameters.add(personIds, "uuid[]")}) and ${unreadSql("n")} group by 1`,
    parameters.values,
  );
  return new Map(rows.map(({ personId, count }) => [personId, count]));
};
