import { bilingual } from "../i18n/bilingual";

export const penaltyMessages = bilingual({
  vi: {
    name: "Điểm trừ |||| Điểm trừ",
    fields: {
      unit: "Đơn vị",
      assessmentId: "Đơn vị bị trừ điểm",
      points: "Số điểm trừ",
      reason: "Lý do",
      documentNumber: "Số, ký hiệu văn bản",
      documentDate: "Ngày văn bản",
      issuer: "Cơ quan ban hành",
      document: "Văn bản",
    },
    explanation:
      "Điểm trừ lấy ra từ tổng điểm sau thẩm định, không thuộc tiêu chí nào, và phải có văn bản làm căn cứ.",
    closed: "Ghi điểm trừ được từ bước thẩm định đến trước khi chốt điểm.",
    none: "Chưa có điểm trừ nào trong đợt.",
    actions: { record: "Ghi điểm trừ", edit: "Sửa", remove: "Bỏ" },
    removeHint: "Điểm trừ này không còn tính vào tổng điểm. Lịch sử vẫn ghi lại việc bỏ.",
    done: { record: "Đã ghi điểm trừ", edit: "Đã sửa điểm trừ", remove: "Đã bỏ điểm trừ" },
    positive: "Phải lớn hơn 0",
  },
  en: {
    name: "Penalty |||| Penalties",
    fields: {
      unit: "Unit",
      assessmentId: "Unit that loses points",
      points: "Points taken off",
      reason: "Reason",
      documentNumber: "Document number",
      documentDate: "Document date",
      issuer: "Issuer",
      document: "Document",
    },
    explanation:
      "A penalty is taken off the total after appraisal. It belongs to no criterion and rests on a document.",
    closed: "Penalties are recorded from the appraisal until the round is finalised.",
    none: "There is no penalty in this round.",
    actions: { record: "Record a penalty", edit: "Edit", remove: "Remove" },
    removeHint: "It no longer counts towards the total. The history keeps that it was removed.",
    done: { record: "Penalty recorded", edit: "Penalty changed", remove: "Penalty removed" },
    positive: "Must be more than 0",
  },
});
