import type { LocalisedText } from "../language.js";

export const ruleMessages = {
  ruleMalformed: {
    vi: "Cách tính điểm không hợp lệ. {reason}",
    en: "The scoring rule is malformed. {reason}",
  },
  ruleMemberUnknown: { vi: "Không có thuộc tính “{value}”.", en: "There is no member “{value}”." },
  ruleKindUnknown: { vi: "Không có loại cách tính “{value}”.", en: "There is no kind of rule “{value}”." },
  ruleNeedsObject: { vi: "Cần một nhóm thuộc tính.", en: "An object is needed here." },
  ruleNeedsList: {
    vi: "Cần một danh sách có ít nhất một mục.",
    en: "A list of at least one item is needed.",
  },
  ruleNeedsText: { vi: "Cần một đoạn chữ không để trống.", en: "A text that is not blank is needed." },
  ruleNeedsYesNo: { vi: "Cần giá trị true hoặc false.", en: "True or false is needed here." },
  ruleNeedsTrue: { vi: "Chỉ nhận giá trị true.", en: "Only true is accepted here." },
  ruleNeedsPercentMeasure: {
    vi: "Điểm theo tỷ lệ chỉ tính trên số phần trăm.",
    en: "Points in proportion need a measure in percent.",
  },
  ruleStepsAreFixed: {
    vi: "Cách tính theo bậc chỉ có điểm cố định ở mỗi mức.",
    en: "Every award of a rule in steps is fixed.",
  },
  ruleNothingProportional: {
    vi: "Cách tính theo tỷ lệ cần ít nhất một mức tính theo tỷ lệ.",
    en: "A rule by ratio needs at least one award in proportion.",
  },
  ruleShareNeedsBoth: {
    vi: "Cần ghi cả tử số và mẫu số, hoặc không ghi cả hai.",
    en: "Name both the numerator and the denominator, or neither.",
  },
  ruleAboveMax: {
    vi: "Mức điểm {points} cao hơn điểm tối đa {max} của tiêu chí.",
    en: "{points} points are more than the criterion's maximum of {max}.",
  },
  ruleBelowMax: {
    vi: "Mức cao nhất của cách tính là {points}, không đạt tới điểm tối đa {max} của tiêu chí.",
    en: "The rule reaches {points} points at most, not the criterion's maximum of {max}.",
  },
  ruleAwardUnbounded: {
    vi: "Mức tính theo tỷ lệ này không có giới hạn trên.",
    en: "This award in proportion has no upper limit.",
  },
  ruleBandGap: {
    vi: "Chưa có mức điểm cho khoảng bắt đầu từ {start}.",
    en: "No band holds what begins at {start}.",
  },
  ruleBandsOverlap: {
    vi: "Có giá trị thuộc hai mức điểm cùng lúc.",
    en: "Some value lies in two bands at once.",
  },
  ruleBandEmpty: {
    vi: "Không giá trị nào thuộc mức điểm này.",
    en: "No value can lie in this band.",
  },
  ruleCapAboveFull: {
    vi: "Mức trừ tối đa {cap} cao hơn điểm tối đa {full}.",
    en: "The cap of {cap} is more than the full {full} points.",
  },
  ruleDoesNotCover: {
    vi: "Cách tính điểm không có mức nào cho giá trị {given}.",
    en: "The rule has no band for {given}.",
  },
  ruleScoredByChildren: {
    vi: "Điểm của tiêu chí này là tổng điểm các tiêu chí thành phần, không chấm trực tiếp.",
    en: "This criterion is the sum of its children and is not scored itself.",
  },
  ruleInputMalformed: {
    vi: "Số liệu để tính điểm không đúng dạng.",
    en: "The inputs of a rule are malformed.",
  },
  ruleInputMissing: {
    vi: "Cần nhập số liệu này để tính điểm.",
    en: "This is needed to find the points.",
  },
  ruleInputUnknown: {
    vi: "Cách tính điểm không có mục “{value}”.",
    en: "The rule has no “{value}”.",
  },
  ruleInputSuperfluous: {
    vi: "Cách tính điểm này không dùng số liệu này.",
    en: "This rule does not take this.",
  },
  ruleInputAmbiguous: {
    vi: "Chỉ nhập một trong hai: tỷ lệ phần trăm, hoặc tử số và mẫu số.",
    en: "Give either the percent or the numerator and the denominator, not both.",
  },
  ruleShareAboveWhole: {
    vi: "Tử số lớn hơn mẫu số; có nhập ngược không? Nếu đúng là vượt 100%, hãy nhập tỷ lệ phần trăm.",
    en: "The numerator is greater than the denominator; are they swapped? If not, give the percent instead.",
  },
  ruleNoAnswers: {
    vi: "Chưa có phiếu trả lời nào.",
    en: "There are no answers.",
  },
} as const satisfies Record<string, LocalisedText>;
