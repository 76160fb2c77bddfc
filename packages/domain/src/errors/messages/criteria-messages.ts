import type { LocalisedText } from "../language.js";

export const criteriaMessages = {
  criterionHasChildren: {
    vi: "Tiêu chí {code} còn {count} tiêu chí bên dưới; hãy xác nhận xóa cả các tiêu chí đó.",
    en: "Criterion {code} has {count} criteria beneath it; confirm that they go too.",
  },
  setHasCriteria: {
    vi: "Bộ tiêu chí đã có {count} tiêu chí; hãy xác nhận thay thế toàn bộ.",
    en: "The set already has {count} criteria; confirm that all of them are replaced.",
  },
  importHasProblems: {
    vi: "Bảng tiêu chí còn {count} chỗ cần sửa; chưa nhập dòng nào.",
    en: "The table has {count} places to put right; nothing was imported.",
  },
  importTooManyRows: {
    vi: "Bảng có quá nhiều dòng (tối đa {max}).",
    en: "The table has too many rows (at most {max}).",
  },
  importUnreadable: {
    vi: "Không đọc được bảng trong tệp; hãy lưu lại dưới dạng .xlsx hoặc .csv (UTF-8) rồi thử lại.",
    en: "The table in the file cannot be read; save it again as .xlsx or .csv (UTF-8).",
  },
  importRuleNotProposed: {
    vi: "Tiêu chí {code} không có cách tính điểm nào được đề xuất để xác nhận.",
    en: "No rule was proposed for criterion {code} that could be confirmed.",
  },
  ruleNeedsChildren: {
    vi: "Tiêu chí {code} không có tiêu chí bên dưới để cộng điểm.",
    en: "Criterion {code} has no children whose points could be added.",
  },
  ruleOfParent: {
    vi: "Tiêu chí {code} được cộng từ các tiêu chí bên dưới nên không dùng cách tính điểm riêng.",
    en: "Criterion {code} is the sum of its children and takes no rule of its own.",
  },
  mappingWithinSet: {
    vi: "Chỉ đối chiếu tiêu chí giữa hai bộ tiêu chí khác nhau.",
    en: "A mapping joins criteria of two different sets.",
  },
  mappingBackwards: {
    vi: "Bộ tiêu chí năm {from} không thể đứng trước bộ tiêu chí năm {to}.",
    en: "A set of {from} cannot come before a set of {to}.",
  },
  mappingKnown: {
    vi: "Hai tiêu chí này đã được đối chiếu.",
    en: "These two criteria are mapped already.",
  },
} as const satisfies Record<string, LocalisedText>;
