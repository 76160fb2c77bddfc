import { type Actor, renumber, ruleBroken } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { rowIdOf } from "../lists/global-id.js";
import { demandVersion } from "../lists/records.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { lockDraft, touchSet } from "./criteria-set.service.js";
import { Criterion } from "./criterion.entity.js";
import type { DeleteCriterionInput, MoveCriterionInput, RenumberCriteriaInput } from "./criterion.inputs.js";
import { lockInDraft } from "./criterion.service.js";
import { idsBeneath, place, placesIn, recode, removeCriteria } from "./criterion-tree.js";

/** Moves a criterion with all beneath it; codes stay as they are. */
export async function moveCriterion(
  tx: EntityManager,
  actor: Actor,
  { criterionId, expectedVersion, parentId, position }: MoveCriterionInput,
): Promise<Criterion> {
  const { set, criterion } = await lockInDraft(tx, actor, criterionId);
  demandVersion(Criterion, criterion, expectedVersion);
  const parentRow = parentId ? rowIdOf("Criterion", parentId, "parentId") : null;
  await place(tx, set.id, { id: criterion.id, parentId: parentRow, position });
  return tx.findOneByOrFail(Criterion, { id: criterion.id });
}

export interface Removed {
  ids: string[];
  setId: string;
}

/** Deletes a criterion of a draft; what lies beneath it only when that is said. */
export async function deleteCriterion(
  tx: EntityManager,
  actor: Actor,
  { criterionId, expectedVersion, withChildren }: DeleteCriterionInput,
): Promise<Removed> {
  const { set, criterion } = await lockInDraft(tx, actor, criterionId);
  demandVersion(Criterion, criterion, expectedVersion);
  const ids = await idsBeneath(tx, criterion.id);
  if (ids.length > 1 && !withChildren) {
    const params = { code: criterion.code, count: ids.length - 1 };
    throw ruleBroken("criterionHasChildren", params, "withChildren");
  }
  await removeCriteria(tx, ids);
  await tx.query(
    `update criterion set position = position - 1
    where set_id = $1 and parent_id is not distinct from $2 and position > $3`,
    [set.id, criterion.parentId, criterion.position],
  );
  return { ids, setId: set.id };
}

/** Gives every criterion of a draft the code of its place. */
export async function renumberCriteria(
  tx: EntityManager,
  actor: Actor,
  { setId, expectedVersion }: RenumberCriteriaInput,
  now = new Date(),
): Promise<CriteriaSet> {
  const set = await lockDraft(tx, actor, setId);
  demandVersion(CriteriaSet, set, expectedVersion);
  const codes = renumber(await placesIn(tx, set.id));
  if (codes.length === 0) return set;
  await recode(tx, codes);
  return touchSet(tx, set, now);
}
