import type { LocalisedText } from "../language.js";

export const deductionMessages = {
  ledgerUnbalanced: {
    vi: "Tổng điểm bị mất {sum} khác chênh lệch {lost} giữa điểm tối đa và điểm cuối cùng.",
    en: "The deductions add up to {sum}, but max − final is {lost}.",
  },
  finalAboveMax: {
    vi: "Điểm cuối cùng {final} lớn hơn điểm tối đa {max}.",
    en: "The final {final} is more than the maximum {max}.",
  },
  splitTooFew: { vi: "Cần tách thành ít nhất hai phần.", en: "A split needs at least two parts." },
  splitPartNotPositive: {
    vi: "Mỗi phần phải lớn hơn 0 điểm.",
    en: "Each part must be more than 0 points.",
  },
  splitUnbalanced: {
    vi: "Các phần cộng lại được {sum}, phải bằng {points} điểm.",
    en: "The parts add up to {sum}; they must add up to {points}.",
  },
  mergeTooFew: { vi: "Cần ít nhất hai khoản để gộp.", en: "A merge needs at least two deductions." },
  mergeOfDifferentScores: {
    vi: "Chỉ gộp được các khoản của cùng một tiêu chí trong cùng một phiếu.",
    en: "Only deductions of the same score can be merged.",
  },
  mergeWaived: {
    vi: "Không thể gộp hay tách khoản đã được chấp nhận không khắc phục.",
    en: "A waived deduction can be neither merged nor split.",
  },
  deductionHasTasks: {
    vi: "Điểm bị mất đang có nhiệm vụ khắc phục; hãy gỡ nhiệm vụ trước.",
    en: "Tasks answer this deduction; take them off first.",
  },
  deductionWaived: {
    vi: "Điểm bị mất này đã được chấp nhận không khắc phục.",
    en: "This deduction has been waived.",
  },
  deductionUnexplained: {
    vi: "Điểm bị mất này chưa có nguyên nhân.",
    en: "This deduction has no cause yet.",
  },
  causeRetired: { vi: "Nguyên nhân này không còn được sử dụng.", en: "This cause is no longer used." },
  expectedBackTooHigh: {
    vi: "Tổng điểm dự kiến thu hồi {sum} vượt quá {points} điểm bị mất.",
    en: "Points expected back add up to {sum}, more than the {points} lost.",
  },
} as const satisfies Record<string, LocalisedText>;
