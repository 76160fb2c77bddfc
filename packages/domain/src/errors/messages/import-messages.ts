import type { LocalisedText } from "../language.js";

export const importMessages = {
  importNoHeader: {
    vi: "Không tìm thấy dòng tiêu đề có cột tên tiêu chí và cột điểm tối đa.",
    en: "There is no header row with a column of names and one of maxima.",
  },
  importNoResultsHeader: {
    vi: "Không tìm thấy dòng tiêu đề có cột đơn vị và cột điểm.",
    en: "There is no header row with a column of units and one of points.",
  },
  importNoCriteria: {
    vi: "Bảng chỉ có dòng tiêu đề, không có tiêu chí nào.",
    en: "The table has a header and no criteria.",
  },
  importCodeMissing: { vi: "Dòng này chưa có mã tiêu chí.", en: "This row has no code." },
  importNameMissing: { vi: "Tiêu chí {code} chưa có tên.", en: "Criterion {code} has no name." },
  importUnitMissing: { vi: "Dòng này chưa có tên đơn vị.", en: "This row names no unit." },
  importMaxMissing: {
    vi: "Tiêu chí {code} chưa có điểm tối đa.",
    en: "Criterion {code} has no maximum.",
  },
  importMethodUnknown: {
    vi: "“{value}” không phải phương pháp chấm đã biết.",
    en: "“{value}” is not a known method.",
  },
  importNumberGiven: {
    vi: "“{name}” không có số thứ tự trong văn bản, tạm đánh số {code}.",
    en: "“{name}” has no number in the text; it was given {code}.",
  },
  importNumberOutOfPlace: {
    vi: "Số thứ tự “{value}” không nằm dưới mục tương ứng; tạm xếp dưới {parent}.",
    en: "The number “{value}” does not follow its parent; it was put beneath {parent}.",
  },
  importRowUnnumbered: {
    vi: "“{name}” có điểm nhưng không có số thứ tự; tạm ghép vào cách tính của tiêu chí {code}.",
    en: "“{name}” has points but no number; it was added to the rule text of criterion {code}.",
  },
  importTotalMismatch: {
    vi: "Dòng tổng ghi {printed}, các lĩnh vực cộng lại được {sum}.",
    en: "The total row says {printed}; the areas add up to {sum}.",
  },
  importRankUnknown: {
    vi: "“{value}” không phải thứ hạng (ví dụ: 8 hoặc 8/10).",
    en: "“{value}” is not a rank (such as 8 or 8/10).",
  },
} as const satisfies Record<string, LocalisedText>;
