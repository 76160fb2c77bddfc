import { type Actor, badInput, DomainError } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { rowIdOf } from "../lists/global-id.js";
import type { MarkNoticesReadInput } from "./notice.inputs.js";

interface Marked {
  personId: string;
  noticeIds: string[];
}

/** Marks one's own notices as read; one that was read before keeps its moment. */
export async function markNoticesRead(
  tx: EntityManager,
  { personId }: Actor,
  { noticeIds, all }: MarkNoticesReadInput,
  now = new Date(),
): Promise<Marked> {
  if (!personId) throw new DomainError("FORBIDDEN", "forbidden");
  if (all) {
    await tx.query("update notice set read_at = $2 where person_id = $1 and read_at is null", [
      personId,
      now,
    ]);
    return { personId, noticeIds: [] };
  }
  const ids = (noticeIds ?? []).map((id, index) => rowIdOf("Notice", id, `noticeIds.${index}`));
  if (ids.length === 0) throw badInput("required", {}, "noticeIds");
  await refuseOthers(tx, personId, ids, noticeIds ?? []);
  await tx.query("update notice set read_at = $2 where id = any($1::bigint[]) and read_at is null", [
    ids,
    now,
  ]);
  return { personId, noticeIds: [...new Set(ids)] };
}

async function refuseOthers(
  tx: EntityManager,
  personId: string,
  ids: readonly string[],
  given: readonly string[],
): Promise<void> {
  const own = await tx.query<{ id: string }[]>(
    "select id from notice where id = any($1::bigint[]) and person_id = $2 order by id for update",
    [ids, personId],
  );
  const known = new Set(own.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing < 0) return;
  const path = `noticeIds.${missing}`;
  const params = { id: given[missing] ?? "" };
  throw new DomainError("NOT_FOUND", "notFound", params, { fields: [{ path, code: "notFound", params }] });
}
