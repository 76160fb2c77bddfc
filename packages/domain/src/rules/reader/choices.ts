import { comparePoints, isZero } from "../../points/points.js";
import { indexOfLabel } from "../label.js";
import type { ChoiceRule } from "../rule.js";
import { withoutLead } from "./absences.js";
import type { Awarding } from "./awards.js";
import { Unread } from "./reading.js";
import { hasPhrase, isNumber, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, restrictions, words } from "./words.js";

const barred = words("mỗi cứ trừ cộng riêng ngoại nhân chia nếu thì");
const leading = words("từ trên dưới đến tới");
const comparingSigns = words("< > ≤ ≥ = * +");
const isReturn = (token: Token | undefined) => token?.key === "trở";
const numberWords = words("một hai ba bốn năm sáu bảy tám chín mười nửa");
const years = phrases("năm trước", "năm sau", "năm nay", "năm liền trước", "năm đánh giá");
const barredStarts = [...restrictions, ...phrases("tổng", "tổng cộng", "khi", "mọi")];
const barredPhrases = phrases(
  ...["trong đó", "tối đa", "ngoài ra", "hệ số", "tỷ lệ tương ứng", "bình quân", "quy đổi", "trọng số"],
  ...["điểm", "tương ứng"],
);

const negations = words("không chưa");
const reaches = words("đạt đủ");
const comparisons = words("từ trên dưới hơn quá đến tới vượt nhất thiểu đa < > ≤ ≥");

/** Whether a label's only number is "100%", which says no more than "all". */
export function saysAll(label: Tokens): boolean {
  const at = label.findIndex(isNumber);
  const isOnly = at >= 0 && at === label.findLastIndex(isNumber);
  const number = label[at];
  const before = label[at - 1];
  const isWhole = number?.percent === true && number.value === "100";
  const isNegated = negations.has(label[at - 2]?.key ?? "");
  const isCompared = before !== undefined && (comparisons.has(before.key) || negations.has(before.key));
  return isOnly && isWhole && !isCompared && !(isNegated && reaches.has(before?.key ?? ""));
}

/** Named cases, each with its points; the words stay as they are, so whoever chooses reads the decision's. */
export function readChoice(awardings: readonly Awarding[]): ChoiceRule {
  const options = awardings.map(({ label, award }) => {
    const body = withoutLead(label);
    demandPlainLabel(body);
    if (!("points" in award)) throw new Unread("mixedClauses", textOf(label));
    return { label: textOf(body), points: award.points };
  });
  const [only, second] = options;
  if (!second) throw new Unread("unclearStructure", only?.label ?? "");
  demandDistinct(options);
  demandExclusive(awardings);
  // Where all cases give the same, they are rather parts of a sum.
  if (options.every(({ points }) => comparePoints(points, only?.points ?? points) === 0)) {
    throw new Unread("unclearStructure", textOf(awardings.flatMap(({ label }) => label)));
  }
  return { kind: "CHOICE", options };
}

/** Words by which cases shut each other out; without them, and without a case of 0, they may add up. */
const contrasts = words(
  `không chưa chậm trễ muộn sai thiếu quá trái phạm lỗi yếu kém tốt khá trung xuất loại mức hạng cấp trước sau
   trong đúng kịp đủ hạn phần bản đạt bằng tăng giảm lại hơn thấp cao`,
);

function demandExclusive(awardings: readonly Awarding[]): void {
  const hasZero = awardings.some(({ award }) => "points" in award && isZero(award.points));
  const labels = awardings.flatMap(({ label }) => label);
  const isContrasted = labels.some(({ key }) => contrasts.has(key));
  if (!hasZero && !isContrasted) throw new Unread("unclearStructure", textOf(labels));
}

export function demandDistinct(items: readonly { label: string }[]): void {
  const lower = items.map(({ label }) => ({ label: label.toLowerCase() }));
  const twice = lower.find(({ label }, at) => indexOfLabel(lower, label) !== at);
  if (twice) throw new Unread("sameLabel", twice.label);
}

/** "Cao hơn năm trước". */
function isYear(label: Tokens, at: number): boolean {
  return matchAt(label, at, years) > 0;
}

function demandPlainLabel(label: readonly Token[]): void {
  const text = textOf(label);
  if (label.length === 0) throw new Unread("noPoints", text);
  if (label.some(isNumber) && !saysAll(label)) throw new Unread("unplacedNumber", text);
  const isCut = label.some(({ key }, at) => leading.has(key) && (!label[at + 1] || isReturn(label[at + 1])));
  if (isCut || label.some(({ key }) => comparingSigns.has(key))) throw new Unread("unclearBand", text);
  const isSpelled = label.some(
    ({ key }, at) =>
      comparisons.has(key) && numberWords.has(label[at + 1]?.key ?? "") && !isYear(label, at + 1),
  );
  if (isSpelled) throw new Unread("unplacedNumber", text);
  const isBarred = label.some(({ key }) => barred.has(key));
  if (isBarred || hasPhrase(label, barredPhrases) || matchAt(label, 0, barredStarts) > 0)
    throw new Unread("exception", text);
}
