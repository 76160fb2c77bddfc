import { bilingual } from "../../i18n/bilingual";

export const differenceMessages = bilingual({
  vi: {
    explained:
      "Tiêu chí mới, thay đổi và đã bỏ so với bộ tiêu chí khác, thường là của năm trước. Hai bộ được ghép theo bảng đối chiếu; chỗ chưa đối chiếu thì ghép theo mã và tên.",
    earlier: "So với bộ tiêu chí",
    choose: "Hãy chọn bộ tiêu chí để so sánh.",
    filter: "Lọc theo loại thay đổi",
    added: "Mới",
    changed: "Thay đổi",
    removed: "Đã bỏ",
    unchanged: "%{smart_count} tiêu chí giữ nguyên",
    same: "Hai bộ tiêu chí không khác nhau.",
    before: "Trước",
    now: "Nay",
    members: {
      code: "Mã",
      name: "Tên",
      maxPoints: "Điểm tối đa",
      kind: "Loại điểm",
      method: "Cách chấm",
      ruleText: "Nguyên văn cách tính",
      rule: "Công thức",
      parent: "Thuộc",
    },
  },
  en: {
    explained:
      "What is new, changed and gone against another set, usually last year's. The two are joined by their mapping and, where nothing is mapped, by codes and names.",
    earlier: "Compared with",
    choose: "Choose a set to compare with.",
    filter: "Filter by kind of change",
    added: "New",
    changed: "Changed",
    removed: "Gone",
    unchanged: "%{smart_count} criteria unchanged",
    same: "The two sets do not differ.",
    before: "Before",
    now: "Now",
    members: {
      code: "Code",
      name: "Name",
      maxPoints: "Max points",
      kind: "Kind of points",
      method: "Method",
      ruleText: "Rule text",
      rule: "Typed rule",
      parent: "Beneath",
    },
  },
});
