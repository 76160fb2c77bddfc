import { Big, write } from "../../points/decimal.js";
import { type Formula, maxPhrases, readFormula } from "./formulas.js";
import { isNumber, isWholly, isWord, matchAt, type Token, type Tokens } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

export type AwardValue = { points: string } | { formula: Formula } | { notApplicable: true };

/** What a clause gives and to what; without a label the clause speaks of every other case. */
export type Awarding = { label: Token[]; award: AwardValue };

const introductions = words(
  "thì được đạt tính chấm cho là bằng = : điểm số đánh giá theo công thức sau hưởng ghi",
);
const pointUnits = words("điểm đ");
const noPoints = phrases("không có điểm", "không được điểm", "không điểm");
/** Nothing for a band; where nothing arose it may as well mean that the criterion is left out. */
const unscored = phrases("không tính điểm", "không chấm điểm");
const percentOfMax = phrases("số điểm tối đa", "điểm tối đa", "tổng số điểm tối đa", "số điểm");
const subjects = ["", " tiêu chí này", " tiêu chí", " nội dung này", " tiêu chí thành phần này"];
const dropped = [
  "không đánh giá",
  "không xem xét đánh giá",
  "không xem xét , đánh giá",
  "không áp dụng",
  "không thực hiện đánh giá",
];
const fromTotal = [
  "trừ khỏi tổng điểm",
  "loại khỏi tổng điểm",
  "giảm trừ khỏi tổng điểm",
  "loại trừ khỏi tổng điểm",
];
const notApplicable = phrases(
  ...dropped.flatMap((verb) => subjects.map((subject) => verb + subject)),
  ...fromTotal.flatMap((verb) => ["", "được ", "sẽ "].map((lead) => lead + verb)),
  ...["không tính điểm", "không chấm điểm", ...dropped].flatMap((verb) =>
    fromTotal.flatMap((rest) => [" và ", " , ", " và được ", " , được "].map((joint) => verb + joint + rest)),
  ),
);
const bracketEnds = phrases("điểm )", "đ )", ")");
const thenKey = wordKey("thì");
const reachKey = wordKey("đạt");
const cuts = words("thì :");
const byFormula = phrases("tính theo công thức", "được tính theo công thức", "tính điểm theo công thức");

/** The whole of the tokens as what a case gives: "2 điểm", "được tính điểm tối đa", "điểm = (b/a) x 2". */
function readAward(tokens: Tokens, maxPoints: string): AwardValue | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const value = readValue(tokens.slice(at), maxPoints);
    if (value) return value;
    if (!introductions.has(tokens[at]?.key ?? "")) return undefined;
  }
  return undefined;
}

function readValue(tokens: Tokens, maxPoints: string): AwardValue | undefined {
  if (isWholly(tokens, maxPhrases) || saysMaxTwice(tokens, maxPoints)) return { points: maxPoints };
  if (isWholly(tokens, notApplicable)) return { notApplicable: true };
  if (isWholly(tokens, noPoints)) return { points: "0" };
  const [number, ...rest] = tokens;
  if (isNumber(number) && number.percent && isWholly(rest, percentOfMax)) {
    return { points: write(new Big(number.value).div(100).times(maxPoints)) };
  }
  if (isNumber(number) && !number.percent && (rest.length === 0 || isUnit(rest)))
    return { points: number.value };
  const formula = readFormula(tokens, maxPoints);
  return formula && { formula };
}

/** "điểm tối đa (2 điểm)". */
function saysMaxTwice(tokens: Tokens, maxPoints: string): boolean {
  const [open, number, ...rest] = tokens.slice(matchAt(tokens, 0, maxPhrases));
  const isSame = isNumber(number) && !number.percent && number.value === maxPoints;
  return open?.key === "(" && isSame && isWholly(rest, bracketEnds) && open !== tokens[0];
}

function isUnit(tokens: Tokens): boolean {
  return tokens.length === 1 && pointUnits.has(tokens[0]?.key ?? "");
}

/** A clause cut into its case and what the case gives, at a colon, at "thì", or before "… điểm". */
export function readAwarding(tokens: readonly Token[], maxPoints: string): Awarding | undefined {
  const whole = isBareVerb(tokens) ? undefined : readAward(tokens, maxPoints);
  if (whole) return { label: [], award: whole };
  for (const { end, start } of cutsOf(tokens)) {
    const [label, rest] = [tokens.slice(0, Math.max(end, 0)), tokens.slice(start)];
    const isUnscored = isWholly(rest, unscored) && label.some(({ percent }) => percent);
    const award = isUnscored ? { points: "0" } : readAward(rest, maxPoints);
    if (award && end > 0) return { label: withoutTrail(tokens.slice(0, end)), award };
  }
  return bracketed(tokens) ?? unmarked(tokens, maxPoints) ?? awardFirst(tokens, maxPoints);
}

/** "Đạt: 1" beside "Không đạt: 0" names a case. */
function isBareVerb([verb, colon]: Tokens): boolean {
  return verb?.key === reachKey && colon?.key === ":";
}

function cutsOf(tokens: Tokens): { end: number; start: number }[] {
  const colon = lastAtTop(tokens, ":");
  const then = lastAtTop(tokens, thenKey);
  const equals = tokens.findLastIndex(({ key }, at) => key === "=" && tokens[at - 1]?.percent === true);
  const formula = tokens.findIndex((_, at) => at > 0 && matchAt(tokens, at, byFormula) > 0);
  const after = [colon, then, equals].map((end) => ({ end, start: end + 1 }));
  return [...after, { end: formula, start: formula }];
}

const ifWords = phrases("nếu", "khi", ":");

/** "Được 2 điểm nếu hoàn thành 100%", "1 điểm: không kịp thời"; fixed points need their unit. */
function awardFirst(tokens: readonly Token[], maxPoints: string): Awarding | undefined {
  const at = tokens.findIndex((_, place) => place > 0 && matchAt(tokens, place, ifWords) > 0);
  const [before, label] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const award = at > 0 ? readAward(before, maxPoints) : undefined;
  const isFixed = award !== undefined && "points" in award;
  if (!award || label.length === 0 || (isFixed && !isWord(before.at(-1)))) return undefined;
  return label.some((_, place) => matchAt(label, place, ifWords) > 0) ? undefined : { label, award };
}

function lastAtTop(tokens: Tokens, key: string): number {
  let depth = 0;
  return tokens.reduce((last, token, at) => {
    depth += token.key === "(" ? 1 : token.key === ")" ? -1 : 0;
    return depth === 0 && token.key === key ? at : last;
  }, -1);
}

/** "… thì được tính" or "…: tính theo công thức" before a colon says nothing about the case. */
function withoutTrail(label: Token[]): Token[] {
  const isTrail = (at: number) => label.slice(at).every(({ key }) => introductions.has(key));
  const isCut = (at: number) => cuts.has(label[at]?.key ?? "") || matchAt(label, at, byFormula) > 0;
  const cut = label.findIndex((_, at) => at > 0 && isCut(at) && isTrail(at));
  if (cut >= 0) return label.slice(0, cut);
  return label.length > 1 && isTrail(0) ? [] : label;
}

/** "Kịp thời (1 điểm)". */
function bracketed(tokens: readonly Token[]): Awarding | undefined {
  const [open, number, unit, close] = tokens.slice(-4);
  if (open?.key !== "(" || close?.key !== ")" || !isNumber(number) || !unit) return undefined;
  if (number.percent || !pointUnits.has(unit.key) || tokens.length < 5) return undefined;
  if (tokens.length > 5 && tokens.slice(-5, -4).some(isOpen)) return undefined;
  return { label: tokens.slice(0, -4), award: { points: number.value } };
}

/** After these a number is part of something longer: "từ 1 đến 2 điểm", "không quá 2 điểm". */
const openWords = words(
  "từ đến tới trên dưới hơn quá đa nhất thiểu khoảng gần và hoặc x nhân chia không chưa mỗi",
);
/** "Chậm giảm 0,25 điểm" is no award of 0,25. */
const changeWords = words("cộng trừ thêm giảm bớt mất hạ phạt khấu thưởng tăng gấp kém");
const isOpen = ({ key }: Token) => openWords.has(key) || changeWords.has(key);

function statesPoints(label: Tokens): boolean {
  return label.some((token, at) => isNumber(token) && pointUnits.has(label[at + 1]?.key ?? ""));
}

/** "Kịp thời được 1 điểm": without a mark the unit must be there. */
function unmarked(tokens: readonly Token[], maxPoints: string): Awarding | undefined {
  if (tokens.some(({ key }) => key === thenKey) || !isWord(tokens.at(-1))) return undefined;
  for (let at = 1; at < tokens.length; at += 1) {
    const award = readAward(tokens.slice(at), maxPoints);
    if (!award || "formula" in award) continue;
    const before = tokens[at - 1];
    const isCut = !before || (before.kind === "symbol" && before.key !== ")") || isOpen(before);
    return isCut || statesPoints(tokens.slice(0, at)) ? undefined : { label: tokens.slice(0, at), award };
  }
  return undefined;
}
