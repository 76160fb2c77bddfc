import type { LocalisedText } from "../language.js";

export const scoreMessages = {
  notYourCriterion: {
    vi: "Tiêu chí {code} do đơn vị khác thẩm định.",
    en: "Criterion {code} is appraised by another unit.",
  },
  criterionHasNoRule: {
    vi: "Tiêu chí {code} chưa có cách tính điểm; hãy nhập trực tiếp số điểm.",
    en: "Criterion {code} has no scoring rule; give the points themselves.",
  },
  appraisalNoteRequired: {
    vi: "Điểm thẩm định thay đổi so với điểm trước đó hoặc ghi “không đánh giá”: cần nêu lý do.",
    en: "The appraisal differs from what stood before or says “not applicable”: a note is required.",
  },
  questionAnswered: {
    vi: "Câu hỏi đã được đơn vị giải trình nên không rút lại được.",
    en: "The unit has answered this question; it cannot be withdrawn.",
  },
  amendmentNeedsFinal: {
    vi: "Chỉ đính chính được điểm của đợt đánh giá đã chốt kết quả.",
    en: "Only scores of a finalised round are amended.",
  },
  amendmentNeedsScore: {
    vi: "Đính chính phải cho điểm hoặc ghi “không đánh giá”.",
    en: "An amendment gives points or says “not applicable”.",
  },
  amendmentChangesNothing: {
    vi: "Kết quả đính chính giống kết quả hiện tại.",
    en: "The amendment leaves the final as it is.",
  },
  amendmentStands: {
    vi: "Bản ghi đính chính không được sửa hoặc xóa; hãy lập đính chính mới.",
    en: "An amendment can be neither changed nor removed; make another one.",
  },
  attachToOne: {
    vi: "Đính kèm tài liệu vào đúng một nơi: nhiệm vụ, điểm, phiếu, kiểm điểm, văn bản, kế hoạch, kiểm tra.",
    en: "Attach to just one task, score, assessment, cause review, directive, plan or inspection.",
  },
  evidenceOfOtherUnit: {
    vi: "Tài liệu này thuộc đơn vị khác.",
    en: "This evidence is of another unit.",
  },
  evidenceNotAttached: {
    vi: "Tài liệu được thay thế không được đính kèm ở đây.",
    en: "The evidence to be replaced is not attached here.",
  },
} as const satisfies Record<string, LocalisedText>;
