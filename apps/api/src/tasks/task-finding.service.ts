import { type Actor, badInput, demand, demandFindingOpen } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { save } from "../database/saving.js";
import { Finding } from "../inspections/finding.entity.js";
import { placeOfFinding } from "../inspections/finding-place.js";
import { rowIdOf } from "../lists/global-id.js";
import { findAllOrThrow } from "../lists/records.js";
import { TaskFinding } from "./task-finding.entity.js";

const path = "findingIds";

/** Makes a task put right exactly these findings; those that are new to it must be open and in sight. */
export async function setTaskFindings(
  tx: EntityManager,
  actor: Actor,
  taskId: string,
  ids: readonly string[],
): Promise<void> {
  const rowIds = ids.map((id, index) => rowIdOf("Finding", id, `${path}.${index}`));
  const repeated = rowIds.findIndex((id, index) => rowIds.indexOf(id) !== index);
  if (repeated >= 0) throw badInput("duplicateItem", { value: ids[repeated] ?? "" }, `${path}.${repeated}`);
  // Whoever closes a finding waits, or has closed it before it is read.
  await tx.query("select from finding where id = any($1::bigint[]) order by id for share", [rowIds]);
  const findings = await findAllOrThrow(tx, Finding, ids, path);
  const known = await findingIdsOf(tx, taskId);
  for (const [index, finding] of findings.entries()) {
    if (known.includes(finding.id)) continue;
    demand(actor, "inspections.read", await placeOfFinding(tx, finding));
    demandFindingOpen(finding, `${path}.${index}`);
  }
  const dropped = known.filter((id) => !rowIds.includes(id));
  if (dropped.length > 0) await tx.delete(TaskFinding, { taskId, findingId: In(dropped) });
  const added = rowIds.filter((id) => !known.includes(id));
  await save(
    tx,
    added.map((findingId) => tx.create(TaskFinding, { taskId, findingId })),
  );
}

/** The findings that a task puts right. */
export async function findingIdsOf(tx: EntityManager, taskId: string): Promise<string[]> {
  const links = await tx.findBy(TaskFinding, { taskId });
  return links.map(({ findingId }) => findingId);
}
