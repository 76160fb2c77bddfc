import { type Move, moveCriterion as moved } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Criterion } from "./criterion.entity.js";

/** Criteria of a set in the order of their codes' places. */
export const placesIn = (tx: EntityManager, setId: string): Promise<Criterion[]> =>
  tx.find(Criterion, {
    select: { id: true, parentId: true, code: true, position: true, level: true },
    where: { setId },
    order: { position: "ASC", id: "ASC" },
  });

/** Puts a criterion elsewhere in its set's tree; siblings on both sides move up or down. */
export async function place(tx: EntityManager, setId: string, move: Move): Promise<void> {
  const changes = moved(await placesIn(tx, setId), move);
  const own = changes.find(({ id }) => id === move.id);
  if (own) {
    await tx.query(
      `update criterion set parent_id = $2, position = $3, level = $4, version = version + 1,
        updated_at = now() where id = $1`,
      [own.id, own.parentId, own.position, own.level],
    );
  }
  const others = changes.filter(({ id }) => id !== move.id);
  await tx.query(
    `update criterion set position = placed.position, level = placed.level
    from unnest($1::bigint[], $2::integer[], $3::text[]) as placed (id, position, level)
    where criterion.id = placed.id`,
    [others.map(({ id }) => id), others.map(({ position }) => position), others.map(({ level }) => level)],
  );
}

/** A criterion and all beneath it, itself first. */
export async function idsBeneath(tx: EntityManager, criterionId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `with recursive beneath as (
      select id, 0 as depth from criterion where id = $1
      union all select child.id, depth + 1 from criterion child join beneath on child.parent_id = beneath.id
    ) select id from beneath order by depth, id`,
    [criterionId],
  );
  return rows.map(({ id }) => id);
}

/** Deletes criteria of drafts with the mappings that name them. */
export async function removeCriteria(tx: EntityManager, ids: readonly string[]): Promise<void> {
  const named = "any($1::bigint[])";
  await tx.query(
    `delete from criterion_mapping where from_criterion_id = ${named} or to_criterion_id = ${named}`,
    [ids],
  );
  await tx.query(`delete from criterion where id = ${named}`, [ids]);
}

/** Gives new codes, in two steps where a new code is still another criterion's. */
export async function recode(
  tx: EntityManager,
  codes: readonly { id: string; code: string }[],
): Promise<void> {
  const parameters = [codes.map(({ id }) => id), codes.map(({ code }) => code)];
  await tx.query(
    `update criterion set code = '~' || id where id = any($1::bigint[]) and code = any($2::text[])`,
    parameters,
  );
  await tx.query(
    `update criterion set code = given.code, version = version + 1, updated_at = now()
    from unnest($1::bigint[], $2::text[]) as given (id, code) where criterion.id = given.id`,
    parameters,
  );
}
