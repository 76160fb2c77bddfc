import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import type { Unit, UnitKind } from "../units/unit.entity.js";
import { createUnit, foundAuthority, recordSuccession } from "../units/unit.service.js";
import { type ReferenceCase, type UnitFact, unitFacts } from "./facts.js";

export interface SeededUnits {
  province: Unit;
  district: Unit;
  /** The offices that the demonstration adds to the district and the province. */
  office: Unit;
  homeAffairs: Unit;
  justice: Unit;
  culture: Unit;
  finance: Unit;
  provinceHomeAffairs: Unit;
}

/** A code of plain letters from a Vietnamese name. */
export const slug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");

export const seedAuthority = (tx: EntityManager, { unit, source }: ReferenceCase): Promise<Unit> =>
  foundAuthority(tx, { ...unit.province, nameEn: "Cao Bằng province", kind: "PROVINCE" }, { source });

export async function seedUnits(
  tx: EntityManager,
  actor: Actor,
  province: Unit,
  { unit, source }: ReferenceCase,
): Promise<SeededUnits> {
  const facts = unitFacts();
  const add = (code: string, name: string, kind: UnitKind, parent: Unit, period: Partial<Unit> = {}) =>
    createUnit(
      tx,
      actor,
      {
        code,
        name,
        kind,
        parentId: globalId("Unit", parent.id),
        nameEn: period.nameEn ?? null,
        validFrom: period.validFrom ?? null,
        validTo: period.validTo ?? null,
      },
      { source: period.source ?? null, constructed: period.constructed ?? false },
    );

  const districts = new Map<string, Unit>();
  for (const name of new Set(facts.map(({ old_district }) => old_district).filter(Boolean))) {
    const isReference = name === "Huyện Nguyên Bình";
    const { code, nameEn } = isReference ? unit : { code: slug(name.replace(/^Huyện /, "")), nameEn: null };
    const period = { nameEn, validTo: unit.abolishedOn, source: isReference ? source : "units-caobang-2025" };
    districts.set(name, await add(code, isReference ? unit.name : name, "DISTRICT", province, period));
  }
  await seedSuccession(tx, actor, facts, districts, province, add);

  const district = districts.get("Huyện Nguyên Bình") as Unit;
  const made = { constructed: true, source: "constructed for the demonstration" };
  const inDistrict = (code: string, name: string) =>
    add(`nguyen-binh.${code}`, name, "OFFICE", district, { ...made, validTo: unit.abolishedOn });
  return {
    province,
    district,
    office: await inDistrict("van-phong", "Văn phòng HĐND và UBND huyện Nguyên Bình"),
    homeAffairs: await inDistrict("noi-vu", "Phòng Nội vụ huyện Nguyên Bình"),
    justice: await inDistrict("tu-phap", "Phòng Tư pháp huyện Nguyên Bình"),
    culture: await inDistrict("van-hoa", "Phòng Văn hóa và Thông tin huyện Nguyên Bình"),
    finance: await inDistrict("tai-chinh", "Phòng Tài chính - Kế hoạch huyện Nguyên Bình"),
    provinceHomeAffairs: await add("so-noi-vu", "Sở Nội vụ tỉnh Cao Bằng", "DEPARTMENT", province, made),
  };
}

type Add = (
  code: string,
  name: string,
  kind: UnitKind,
  parent: Unit,
  period?: Partial<Unit>,
) => Promise<Unit>;

/** Old communes under their districts, the new ones under the province, and who followed whom. */
async function seedSuccession(
  tx: EntityManager,
  actor: Actor,
  facts: UnitFact[],
  districts: Map<string, Unit>,
  province: Unit,
  add: Add,
): Promise<void> {
  const successors = new Map<string, Unit>();
  const parts = new Set<string>();
  const follow = (predecessor: Unit, successor: Unit, on: string, extent: "WHOLE" | "PART", source: string) =>
    recordSuccession(
      tx,
      actor,
      {
        predecessorId: globalId("Unit", predecessor.id),
        successorId: globalId("Unit", successor.id),
        effectiveOn: on,
        extent,
      },
      source,
    );
  for (const fact of facts) {
    const { new_code, new_type, new_name, effective_date, old_type, old_name, old_district, source_merge } =
      fact;
    const name = `${new_type} ${new_name}`;
    // The source gives no code for two of the wards.
    const successorCode = new_code || `cao-bang.${slug(name)}`;
    const successor =
      successors.get(successorCode) ??
      (await add(successorCode, name, "COMMUNE", province, {
        validFrom: effective_date,
        source: source_merge,
      }));
    successors.set(successorCode, successor);
    const district = districts.get(old_district);
    const code = `${district?.code ?? "cao-bang"}.${slug(`${old_type} ${old_name}`)}.${successorCode}`;
    const predecessor = await add(code, `${old_type} ${old_name}`, "COMMUNE", district ?? province, {
      validTo: effective_date,
      source: district ? `district: ${fact.old_district_basis}` : "district not in the source",
    });
    await follow(predecessor, successor, effective_date, "WHOLE", source_merge);
    if (district && !parts.has(`${district.id} ${successor.id}`)) {
      parts.add(`${district.id} ${successor.id}`);
      await follow(district, successor, effective_date, "PART", "derived from the district's communes");
    }
  }
}
