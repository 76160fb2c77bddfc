import { type Actor, daysAfter, vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { globalId } from "../lists/global-id.js";
import { createRound, openRound } from "../rounds/round.service.js";
import { Unit } from "../units/unit.entity.js";
import { createUnit } from "../units/unit.service.js";
import type { SeededDepartments } from "./departments.js";
import { seedIllustrativeSet } from "./illustrative-set.js";
import type { SeededUnits } from "./units.js";

/** Which department appraises which area, where it is not Home Affairs. */
const appraisers: Record<string, keyof SeededDepartments> = {
  "2": "provinceJustice",
  "3": "provinceOffice",
  "6": "provinceFinance",
  "7": "provinceOffice",
};

const daysOfPhases = {
  SELF_ASSESSMENT: 21,
  APPRAISAL: 35,
  EXPLANATION: 42,
  SECOND_APPRAISAL: 49,
  FINALISED: 56,
} as const;

/** A round in which the district can score itself: everything in it is made up. */
export async function seedOpenRound(
  tx: EntityManager,
  installer: Actor,
  units: SeededUnits & SeededDepartments,
  now = new Date(),
): Promise<void> {
  const { province, district } = units;
  const { set } = await seedIllustrativeSet(
    tx,
    installer,
    province,
    (area) => units[appraisers[area] ?? "provinceHomeAffairs"],
  );
  await createUnit(
    tx,
    installer,
    {
      code: "ha-lang",
      name: "Huyện Hạ Lang",
      kind: "DISTRICT",
      parentId: globalId("Unit", province.id),
      validTo: district.validTo,
    },
    { source: "background knowledge" },
  );
  const districts = await tx.findBy(Unit, { parentId: province.id, kind: "DISTRICT" });
  const today = vietnamDate(now);
  const round = await createRound(tx, installer, {
    setId: globalId("CriteriaSet", set.id),
    unitId: globalId("Unit", province.id),
    name: "Đánh giá Chỉ số CCHC các huyện, thành phố năm 2023 (minh họa)",
    year: 2023,
    rankingMethod: "COMPETITION",
    unitIds: districts.map(({ id }) => globalId("Unit", id)),
    imported: false,
    source: "constructed for the demonstration",
    deadlines: Object.entries(daysOfPhases).map(([phase, days]) => ({
      phase: phase as keyof typeof daysOfPhases,
      dueOn: daysAfter(today, days),
    })),
  });
  await openRound(tx, installer, {
    roundId: globalId("AssessmentRound", round.id),
    expectedVersion: round.version,
  });
}
