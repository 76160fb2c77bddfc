import type { Api } from "../harness/api.js";
import { newPerson, somebody } from "../round/people.js";
import { confirmAreas } from "./balance.js";
import { explain, holdReview, makePlan } from "./explaining.js";
import { in2023, shares } from "./facts.js";
import { ledgerOf2022, named } from "./ledger.js";
import { secondYear } from "./second-year.js";
import { carryOut, takeStep } from "./tasks.js";

export interface Told {
  districtId: string;
  assessmentId: string;
  roundId: string;
  planId: string;
  taskIds: string[];
  deductionIds: string[];
}

/** The ledger from the points lost in 2022 to what came back in 2023, for looking at. */
export async function shortStory(api: Api): Promise<Told> {
  const admin = await somebody(api, "admin@demo.example");
  const office = await somebody(api, "office@demo.example");
  const province = await somebody(api, "province@demo.example");
  const lost = await ledgerOf2022(office);
  const ids = lost.deductions.map(({ id }) => id);
  await holdReview(office, lost.district.id, lost, ids);
  for (const deduction of lost.deductions)
    await explain(office, lost, deduction, shares[deduction.area] ?? []);
  const { planId, taskOf } = await makePlan(office, await ledgerOf2022(office));
  const explained = await ledgerOf2022(office);
  const taskIds = explained.deductions.map(({ id }) => taskOf.get(id) ?? "");
  const head = await newPerson(api, admin, "UNIT_HEAD", named(lost.units, "nguyen-binh.van-phong"));
  const own = explained.deductions.flatMap(({ area }, index) => (area === "3" ? [taskIds[index] ?? ""] : []));
  const [first, second] = own as [string, string];
  await carryOut(head, office, first);
  await takeStep(head, "updateTaskProgress", second, { percentDone: 60, note: "Đã rà soát 12 thủ tục" });
  await confirmAreas(province);
  await secondYear(api, { admin, province }, in2023);
  return {
    districtId: lost.district.id,
    assessmentId: lost.assessment.id,
    roundId: lost.round.id,
    planId,
    taskIds: own,
    deductionIds: explained.deductions.map(({ id }) => id),
  };
}
