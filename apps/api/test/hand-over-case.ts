import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { globalId } from "../src/lists/global-id.js";
import type { RemediationTask } from "../src/tasks/remediation-task.entity.js";
import type { CreateTaskInput } from "../src/tasks/task.inputs.js";
import { createTask } from "../src/tasks/task.service.js";
import type { Unit } from "../src/units/unit.entity.js";
import { UnitSuccession } from "../src/units/unit-succession.entity.js";
import { actorOf, aPerson, aUnit } from "./builders.js";

export interface HandOverCase {
  province: Unit;
  /** Abolished in July 2025. */
  district: Unit;
  /** The commune that follows all of it. */
  whole: Unit;
  /** The commune that follows a part of it. */
  part: Unit;
  /** A commune that does not follow it. */
  stranger: Unit;
  /** The reform office of the province. */
  office: Actor;
}

export const endedOn = "2025-07-01";

export async function handOverCaseIn(dataSource: DataSource): Promise<HandOverCase> {
  const province = await aUnit(dataSource, { kind: "PROVINCE" });
  const commune = (name: string) => aUnit(dataSource, { parentId: province.id, kind: "COMMUNE", name });
  const place = { parentId: province.id, name: "Huyện Nguyên Bình", validTo: endedOn };
  const district = await aUnit(dataSource, { ...place, kind: "DISTRICT" });
  const whole = await commune("Xã Nguyên Bình");
  const part = await commune("Xã Tĩnh Túc");
  await follow(dataSource.manager, district, whole, "WHOLE");
  await follow(dataSource.manager, district, part, "PART");
  const office = actorOf("REFORM_OFFICE", province, (await aPerson(dataSource)).id);
  return { province, district, whole, part, stranger: await commune("Xã Bảo Lạc"), office };
}

export const follow = (
  tx: EntityManager,
  { id: predecessorId }: Unit,
  { id: successorId }: Unit,
  extent: UnitSuccession["extent"],
): Promise<UnitSuccession> =>
  tx.save(tx.create(UnitSuccession, { predecessorId, successorId, effectiveOn: endedOn, extent }));

export const aTaskOf = (
  tx: EntityManager,
  office: Actor,
  lead: Unit,
  override: Partial<CreateTaskInput> = {},
): Promise<RemediationTask> =>
  createTask(tx, office, {
    title: "Rà soát hồ sơ quá hạn",
    leadUnitId: globalId("Unit", lead.id),
    dueOn: "2025-12-31",
    assign: true,
    ...override,
  });

export const handed = ({ id, version }: Pick<RemediationTask, "id" | "version">, to: Unit) => ({
  taskId: globalId("RemediationTask", id),
  expectedVersion: version,
  toUnitId: globalId("Unit", to.id),
});

export const handOver = (from: Unit, ...items: ReturnType<typeof handed>[]) => ({
  unitId: globalId("Unit", from.id),
  items,
  reason: " Sắp xếp đơn vị hành chính ",
});
