import type { DataSource } from "typeorm";
import { storeStandings } from "../assessments/standings.js";

/** Rounds that were finalised before standings were kept get theirs. */
export async function storeMissingStandings(dataSource: DataSource): Promise<void> {
  const rounds = await dataSource.query<{ id: string }[]>(
    `select r.id from assessment_round r
     where r.status in ('FINALISED', 'PUBLISHED') and exists (
       select from assessment a where a.round_id = r.id and not exists (
         select from assessment_standing t where t.assessment_id = a.id and t.criterion_id is null))
     order by r.id`,
  );
  for (const { id } of rounds) await dataSource.transaction((tx) => storeStandings(tx, id));
}
