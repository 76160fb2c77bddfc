import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { recordIndexResult } from "../index-results/index-result.service.js";
import { globalId } from "../lists/global-id.js";
import { Measurement } from "../targets/measurement.entity.js";
import { recordMeasurement } from "../targets/measurement.service.js";
import type { Comparator } from "../targets/target.entity.js";
import { createIndicator, createTarget } from "../targets/target.service.js";
import type { ReferenceCase } from "./facts.js";
import type { SeededUnits } from "./units.js";

const comparators: Record<string, Comparator> = { ">=": "GTE", "<=": "LTE", ">": "GT", "<": "LT", "=": "EQ" };

const countedBy: Record<string, { numeratorName: string; denominatorName: string; nameEn: string }> = {
  "dvctt-phat-sinh": {
    nameEn: "Share of online public services that had files",
    numeratorName: "Số dịch vụ công trực tuyến phát sinh hồ sơ",
    denominatorName: "Số dịch vụ công trực tuyến cung cấp",
  },
  "ho-so-truc-tuyen": {
    nameEn: "Share of procedure files handled online",
    numeratorName: "Số hồ sơ xử lý trực tuyến",
    denominatorName: "Tổng số hồ sơ tiếp nhận",
  },
  "tra-ket-qua-bcci": {
    nameEn: "Share of online results returned by public post",
    numeratorName: "Số kết quả trả qua dịch vụ BCCI",
    denominatorName: "Tổng số kết quả dịch vụ công trực tuyến",
  },
};

/** Percent by month of 2023, January to December; made up. */
const madeUpMonths: Record<string, number[]> = {
  "dvctt-phat-sinh": [41, 44, 49, 52, 58, 61, 66, 70, 74, 77, 81, 84],
  "ho-so-truc-tuyen": [22, 25, 28, 31, 33, 38, 41, 44, 46, 49, 51, 53],
  "tra-ket-qua-bcci": [8, 9, 11, 13, 14, 17, 19, 22, 24, 26, 29, 31],
};

const madeUpSource = "Số liệu minh họa, không phải số liệu thực tế";

function monthOf2023(index: number): { periodStart: string; periodEnd: string } {
  const month = String(index + 1).padStart(2, "0");
  const lastDay = new Date(Date.UTC(2023, index + 1, 0)).getUTCDate();
  return { periodStart: `2023-${month}-01`, periodEnd: `2023-${month}-${lastDay}` };
}

/** DDCI 2022, the three targets of 2023, and figures of the months that are made up. */
export async function seedTargets(
  tx: EntityManager,
  actor: Actor,
  { district }: SeededUnits,
  { ddci2022, targets2023, source }: ReferenceCase,
): Promise<void> {
  const unitId = globalId("Unit", district.id);
  await recordIndexResult(tx, actor, {
    unitId,
    indexCode: ddci2022.index,
    year: ddci2022.year,
    value: ddci2022.valuePercent,
    scaleMax: "100",
    rank: ddci2022.rank,
    rankOf: ddci2022.rankOf,
    source,
  });
  for (const { code, name, comparator, value, unit, due } of targets2023) {
    const indicator = await createIndicator(tx, actor, { code, name, measure: unit, ...countedBy[code] });
    const indicatorId = globalId("Indicator", indicator.id);
    await createTarget(tx, actor, {
      indicatorId,
      unitId,
      year: 2023,
      comparator: comparators[comparator] ?? "GTE",
      value,
      dueOn: due,
      source,
    });
    for (const [index, percent] of (madeUpMonths[code] ?? []).entries()) {
      await recordMeasurement(tx, actor, {
        indicatorId,
        unitId,
        ...monthOf2023(index),
        numerator: String(percent * 4),
        denominator: "400",
        source: madeUpSource,
      });
    }
  }
  await tx.update(Measurement, { unitId: district.id }, { constructed: true });
}
