import type { DataSource, EntityManager } from "typeorm";
import { writeAs } from "../src/context.js";
import { Deduction } from "../src/deductions/deduction.entity.js";
import { explainDeduction } from "../src/deductions/deduction.service.js";
import { createDirective } from "../src/directives/directive.service.js";
import { globalId } from "../src/lists/global-id.js";
import { createPlan } from "../src/plans/remediation-plan.service.js";
import type { RemediationTask } from "../src/tasks/remediation-task.entity.js";
import { aFinding } from "./inspections.js";
import { aTask, type Work, workIn } from "./work.js";

export interface AnnexCase {
  work: Work;
  /** Six tasks that stand, and a cancelled one. */
  planId: string;
  emptyPlanId: string;
  otherPlanId: string;
}

/** The reference case with a plan whose tasks answer lost points, a directive, a finding, or nothing. */
export async function annexCaseIn(dataSource: DataSource): Promise<AnnexCase> {
  const work = await workIn(dataSource);
  return writeAs(dataSource, work.reformOffice, (tx) => planWork(tx, work));
}

async function planWork(tx: EntityManager, work: Work): Promise<AnnexCase> {
  const { reformOffice, units, deduction } = work;
  const aPlan = async (name: string) => {
    const unitId = globalId("Unit", units.district.id);
    const plan = await createPlan(tx, reformOffice, {
      unitId,
      year: 2023,
      name,
      number: "45/KH-UBND",
      issuedOn: "2023-06-15",
    });
    return globalId("RemediationPlan", plan.id);
  };
  const planId = await aPlan("Kế hoạch khắc phục");
  const emptyPlanId = await aPlan("Trống");
  const otherPlanId = await aPlan("Khác");
  const directive = await createDirective(tx, reformOffice, {
    unitId: globalId("Unit", units.district.id),
    kind: "CONCLUSION",
    number: "12/KL-UBND",
    issuedOn: "2023-06-09",
    issuer: "UBND huyện",
    extract: "Tổ chức kiểm điểm",
  });
  const answers = ({ id }: Deduction, expectedPoints: string) => [
    { deductionId: globalId("Deduction", id), expectedPoints },
  ];
  const justice = globalId("Unit", units.justice.id);
  await aTask(tx, work, { planId, title: "Không thuộc tiêu chí nào", dueOn: null, dueWords: "thường xuyên" });
  await aTask(tx, work, {
    planId,
    title: "Theo kết luận",
    directiveId: globalId("Directive", directive.id),
    leadUnitId: justice,
    assigneeId: null,
  });
  await aTask(tx, work, {
    planId,
    title: "Xử lý hồ sơ quá hạn",
    deliverable: "Báo cáo",
    deductions: answers(deduction, "2.5"),
    cooperatingUnitIds: [justice],
  });
  await aTask(tx, work, { planId, title: "Công khai xin lỗi", deductions: answers(deduction, "1") });
  await aTask(tx, work, {
    planId,
    title: "Của phòng Tư pháp",
    leadUnitId: justice,
    assigneeId: null,
    deductions: answers(await explained(tx, work, "3"), "3"),
  });
  const finding = await aFinding(tx, work);
  await aTask(tx, work, {
    planId,
    title: "Niêm yết lại thủ tục",
    findingIds: [globalId("Finding", finding.id)],
  });
  const given = await aTask(tx, work, { planId, title: "Đã hủy" });
  await tx.save(Object.assign(given, { status: "CANCELLED" } satisfies Partial<RemediationTask>));
  await aTask(tx, work, { planId: otherPlanId, title: "Của kế hoạch khác" });
  return { work, planId, emptyPlanId, otherPlanId };
}

/** The deduction of so many points, explained as the fault of the justice office. */
async function explained(tx: EntityManager, work: Work, points: string): Promise<Deduction> {
  const { reformOffice, units, deduction } = work;
  const lost = await tx.findOneByOrFail(Deduction, { points });
  return explainDeduction(tx, reformOffice, {
    deductionId: globalId("Deduction", lost.id),
    expectedVersion: lost.version,
    causeId: globalId("Cause", deduction.causeId ?? ""),
    responsibleUnitId: globalId("Unit", units.justice.id),
  });
}
