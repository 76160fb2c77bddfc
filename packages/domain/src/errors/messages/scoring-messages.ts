import type { LocalisedText } from "../language.js";

export const scoringMessages = {
  maxMustBePositive: { vi: "Điểm tối đa phải lớn hơn 0.", en: "The maximum must be greater than 0." },
  scoreAboveMax: {
    vi: "Điểm {points} vượt quá điểm tối đa {max}.",
    en: "{points} points are more than the maximum of {max}.",
  },
  scoreNegative: { vi: "Điểm không được âm.", en: "Points must not be negative." },
  scorePointsMissing: { vi: "Tiêu chí đã chấm phải có điểm.", en: "A scored criterion must have points." },
  scorePointsUnexpected: {
    vi: "Chỉ tiêu chí đã chấm mới có điểm.",
    en: "Only a scored criterion has points.",
  },
  criterionScoredByChildren: {
    vi: "Tiêu chí {code} được tính từ các tiêu chí thành phần, không chấm trực tiếp.",
    en: "Criterion {code} is the sum of its children and is not scored itself.",
  },
  criterionUnknown: {
    vi: "Tiêu chí “{id}” không thuộc bộ tiêu chí.",
    en: "Criterion “{id}” does not belong to the set.",
  },
  criterionScoredTwice: { vi: "Tiêu chí {code} có hai điểm.", en: "Criterion {code} has two scores." },
  criterionParentUnknown: {
    vi: "Tiêu chí {code} không nối được với gốc của bộ tiêu chí.",
    en: "Criterion {code} is not connected to a root of the set.",
  },
  criterionTooDeep: {
    vi: "Cây tiêu chí chỉ có ba cấp: lĩnh vực, tiêu chí, tiêu chí thành phần.",
    en: "A criteria tree has three levels: area, criterion, sub-criterion.",
  },
  setTotalMismatch: {
    vi: "Tổng điểm tối đa của các lĩnh vực là {sum}, khác điểm tối đa {max} của bộ tiêu chí.",
    en: "The areas' maxima add up to {sum}, not to the set's {max}.",
  },
  roundNeedsPublishedSet: {
    vi: "Đợt đánh giá cần một bộ tiêu chí đã công bố.",
    en: "A round needs a published criteria set.",
  },
  roundPhaseWrong: {
    vi: "Đợt đánh giá đang ở bước không cho phép việc này.",
    en: "The round stands in a phase that does not allow this.",
  },
  roundIncomplete: {
    vi: "Còn {count} tiêu chí chưa có điểm.",
    en: "{count} criteria have no score yet.",
  },
  criterionCodeRepeated: {
    vi: "Mã tiêu chí {code} bị lặp lại.",
    en: "The criterion code {code} is repeated.",
  },
  criterionMaxMismatch: {
    vi: "Tiêu chí {code}: điểm tối đa {max} khác tổng của các tiêu chí thành phần {childrenMax}.",
    en: "Criterion {code}: its maximum {max} differs from its children's sum {childrenMax}.",
  },
  criterionMethodMissing: {
    vi: "Tiêu chí {code} chưa có phương pháp chấm.",
    en: "Criterion {code} has no method.",
  },
  criterionMaxNotPositive: {
    vi: "Tiêu chí {code} phải có điểm tối đa lớn hơn 0.",
    en: "Criterion {code} must have a maximum greater than 0.",
  },
  criteriaSetFrozen: {
    vi: "Bộ tiêu chí đang được sử dụng nên không thể sửa.",
    en: "The set is in use and cannot be changed.",
  },
  assessmentFinalised: {
    vi: "Phiếu đánh giá đã chốt; chỉ có thể đính chính kèm lý do.",
    en: "The assessment is finalised; it can only be amended with a reason.",
  },
  denominatorZero: { vi: "Mẫu số phải lớn hơn 0.", en: "The denominator must be greater than 0." },
} as const satisfies Record<string, LocalisedText>;
