import { checkTaskUnits } from "@reform-ledger/domain";
import { type EntityManager, In } from "typeorm";
import { save } from "../database/saving.js";
import { findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import type { RemediationTask } from "./remediation-task.entity.js";
import { TaskCooperatingUnit } from "./task-cooperating-unit.entity.js";

/** Makes exactly these units help with a task; without a list it checks those that do. */
export async function setCooperatingUnits(
  tx: EntityManager,
  { id: taskId, leadUnitId }: Pick<RemediationTask, "id" | "leadUnitId">,
  unitIds?: readonly string[] | null,
): Promise<void> {
  const known = (await tx.findBy(TaskCooperatingUnit, { taskId })).map(({ unitId }) => unitId);
  const wanted: string[] = unitIds ? [] : known;
  for (const [index, id] of (unitIds ?? []).entries()) {
    wanted.push((await findOrThrow(tx, Unit, id, `cooperatingUnitIds.${index}`)).id);
  }
  checkTaskUnits(leadUnitId, wanted);
  const dropped = known.filter((id) => !wanted.includes(id));
  if (dropped.length > 0) await tx.delete(TaskCooperatingUnit, { taskId, unitId: In(dropped) });
  const added = wanted.filter((id) => !known.includes(id));
  await save(
    tx,
    added.map((unitId) => tx.create(TaskCooperatingUnit, { taskId, unitId })),
  );
}
