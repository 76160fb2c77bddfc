import { DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CountingReader } from "../database/reader.js";
import { sharedSheet } from "./open-sheet.js";
import type { Score } from "./score.entity.js";
import { type ScoreStand, standsOfScores } from "./score-stand.js";

/** How a score stands, and goes on standing until the transaction ends. */
export async function sharedStand(
  tx: EntityManager,
  { id, assessmentId }: Pick<Score, "id" | "assessmentId">,
): Promise<ScoreStand> {
  await sharedSheet(tx, assessmentId);
  const stand = (await standsOfScores([id], new CountingReader(tx))).get(id);
  if (!stand) throw new DomainError("NOT_FOUND", "notFound", { id });
  return stand;
}
