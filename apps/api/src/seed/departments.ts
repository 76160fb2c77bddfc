import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { Unit } from "../units/unit.entity.js";
import { createUnit } from "../units/unit.service.js";

/** Departments of the province that appraise, beside Home Affairs; their part in the demonstration is made up. */
export interface SeededDepartments {
  provinceJustice: Unit;
  provinceFinance: Unit;
  provinceOffice: Unit;
}

export async function seedDepartments(
  tx: EntityManager,
  actor: Actor,
  province: Unit,
): Promise<SeededDepartments> {
  const add = (code: string, name: string) =>
    createUnit(
      tx,
      actor,
      { code, name, kind: "DEPARTMENT", parentId: globalId("Unit", province.id) },
      { constructed: true, source: "constructed for the demonstration" },
    );
  return {
    provinceJustice: await add("so-tu-phap", "Sở Tư pháp tỉnh Cao Bằng"),
    provinceFinance: await add("so-tai-chinh", "Sở Tài chính tỉnh Cao Bằng"),
    provinceOffice: await add("van-phong-ubnd-tinh", "Văn phòng UBND tỉnh Cao Bằng"),
  };
}
