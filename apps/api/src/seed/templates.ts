import type { Actor } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { Cause } from "../causes/cause.entity.js";
import { globalId } from "../lists/global-id.js";
import { createTaskTemplate } from "../templates/task-template.service.js";
import type { Unit } from "../units/unit.entity.js";

/** Fixes that come back every year in every district. */
const templates = [
  {
    cause: "FILES_OVERDUE",
    name: "Xử lý hồ sơ quá hạn",
    title: "Rà soát, giải quyết dứt điểm hồ sơ quá hạn; xin lỗi bằng văn bản đối với hồ sơ trễ hẹn",
    deliverable: "Danh sách hồ sơ quá hạn đã giải quyết, văn bản xin lỗi",
    recurrence: "MONTHLY",
    dueDays: 180,
    effortDays: "10",
    steps: [
      "Lập danh sách hồ sơ quá hạn trên hệ thống một cửa",
      "Phân công người giải quyết từng hồ sơ",
      "Gửi văn bản xin lỗi và hẹn lại ngày trả kết quả",
      "Báo cáo kết quả giải quyết",
    ],
  },
  {
    cause: "ISSUED_LATE",
    name: "Ban hành văn bản đúng hạn",
    title: "Lập lịch ban hành các kế hoạch, báo cáo cải cách hành chính trong năm và theo dõi thực hiện",
    deliverable: "Lịch ban hành văn bản được phê duyệt; văn bản ban hành đúng hạn",
    recurrence: "QUARTERLY",
    dueDays: 270,
    effortDays: "5",
    steps: [
      "Lập lịch ban hành văn bản cả năm",
      "Giao người chịu trách nhiệm từng văn bản",
      "Rà soát hằng quý",
    ],
  },
  {
    cause: "WEAK_EVIDENCE",
    name: "Hoàn thiện tài liệu kiểm chứng",
    title: "Bổ sung, sắp xếp tài liệu kiểm chứng theo từng tiêu chí trước kỳ tự chấm điểm",
    deliverable: "Danh mục tài liệu kiểm chứng đủ số, ngày, trang theo từng tiêu chí",
    recurrence: "NONE",
    dueDays: 60,
    effortDays: "3",
    steps: [
      "Lập danh mục tài liệu theo tiêu chí",
      "Thu thập tài liệu còn thiếu",
      "Kiểm tra chéo giữa các đơn vị",
    ],
  },
] as const;

/** Templates of the province, for it and all beneath it. */
export async function seedTemplates(tx: EntityManager, actor: Actor, { id }: Unit): Promise<void> {
  for (const { cause, steps, ...template } of templates) {
    const { id: causeId } = await tx.findOneByOrFail(Cause, { code: cause });
    await createTaskTemplate(tx, actor, {
      ...template,
      unitId: globalId("Unit", id),
      causeId: globalId("Cause", causeId),
      steps: [...steps],
    });
  }
}
