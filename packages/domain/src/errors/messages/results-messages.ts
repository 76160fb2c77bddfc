import type { LocalisedText } from "../language.js";

export const resultsMessages = {
  resultsRoundNotImported: {
    vi: "Chỉ nhập bảng kết quả vào đợt đánh giá ghi nhận kết quả đã công bố của năm trước.",
    en: "A table of results goes only into a round that records a past result.",
  },
  resultsHasProblems: {
    vi: "Bảng kết quả còn {count} chỗ cần sửa; chưa ghi điểm của đơn vị nào.",
    en: "The table of results has {count} places to put right; nothing was recorded.",
  },
  resultsUnitUnknown: {
    vi: "Không có đơn vị “{value}” trong đợt đánh giá này.",
    en: "No unit of this round is called “{value}”.",
  },
  resultsUnitAmbiguous: {
    vi: "Đợt đánh giá có nhiều đơn vị tên “{value}”; hãy ghi mã đơn vị.",
    en: "Several units of this round are called “{value}”; give the unit's code.",
  },
  resultsUnitTwice: {
    vi: "Đơn vị “{value}” đã có ở dòng khác của bảng.",
    en: "The unit “{value}” stands in another row too.",
  },
  resultsCriterionUnknown: {
    vi: "Bộ tiêu chí không có “{value}”.",
    en: "The set has no criterion “{value}”.",
  },
  resultsCriterionAmbiguous: {
    vi: "Bộ tiêu chí có nhiều tiêu chí tên “{value}”; hãy ghi mã tiêu chí.",
    en: "Several criteria of the set are called “{value}”; give the criterion's code.",
  },
  resultsMaxDiffers: {
    vi: "Bảng ghi điểm tối đa {max}, bộ tiêu chí là {expected}.",
    en: "The table says a maximum of {max}, the set {expected}.",
  },
} as const satisfies Record<string, LocalisedText>;
