import { Big, type Decimal } from "../../points/decimal.js";
import { Cursor } from "./cursor.js";
import { letterShareAt, type Share } from "./shares.js";
import { actors } from "./subjects.js";
import { hasPhrase, isWord, matchAt, type Token, type Tokens } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

/** Points = share × times ÷ over, the share in percent. */
export type Formula = { share: Share; times: Decimal; over: Decimal };

type Product = { top: Decimal; bottom: Decimal; above: Token[][]; below: Token[][] };

const timesSigns = words("x *");
const units = phrases("điểm", "đ");
export const maxPhrases = phrases(
  "điểm tối đa của tiêu chí này",
  "điểm tối đa của tiêu chí thành phần",
  "điểm tối đa của tiêu chí",
  "số điểm tối đa của tiêu chí",
  "số điểm tối đa",
  "điểm số tối đa",
  "điểm tối đa",
  "tối đa số điểm",
  "toàn bộ số điểm",
);
const bracketedPercent = phrases("( % )");
const shareWord = wordKey("lệ");
/** Without a percent sign these may be on any scale. */
const scoreStarts = phrases("điểm", "kết quả");
const barredFromNames = words("không chưa trừ cộng tối thiểu mỗi cứ nếu thì từ dưới chia còn");
/** With these a name says more than of what the share is. */
const changes = phrases(
  ...[
    "và có",
    "và không",
    "kèm theo",
    "từng",
    "nửa",
    "gấp",
    "giảm",
    "tăng",
    "riêng",
    "khoảng",
    "gần",
    "hoặc",
  ],
);
const nameStarts = phrases("tỷ lệ", "phần trăm", "tỷ lệ phần trăm");
const partStarts = phrases("số", "tổng số", "tổng");
const surveyNameStart = phrases(
  ...[
    "mức độ hài lòng",
    "chỉ số hài lòng",
    "chỉ số sipas",
    "kết quả khảo sát",
    "điểm khảo sát",
    "kết quả chỉ số hài lòng",
  ],
  ...["kết quả điều tra xã hội học", "điểm điều tra xã hội học"],
);

/** The whole of the tokens as a formula of one share, such as "(b/a) x 2" or "tỷ lệ/80% x 1,5". */
export function readFormula(tokens: Tokens, maxPoints: string): Formula | undefined {
  return tokens.some(({ key }) => timesSigns.has(key)) ? readQuotient(tokens, maxPoints) : undefined;
}

/** A formula, or a share alone as "b/a". */
export function readQuotient(tokens: Tokens, maxPoints: string): Formula | undefined {
  const cursor = new Cursor(tokens);
  const product = productAt(cursor, new Big(maxPoints), 0);
  cursor.take(units);
  return product && cursor.done ? formulaOf(product) : undefined;
}

function productAt(cursor: Cursor, max: Decimal, depth: number): Product | undefined {
  let product = factorAt(cursor, max, depth);
  let factors = 1;
  while (product && !cursor.done && cursor.next?.key !== ")") {
    if (factors > 1 && units.some(([key]) => key === cursor.next?.key)) break;
    const multiplies = timesSigns.has(cursor.next?.key ?? "");
    const divides = cursor.next?.key === "/" || (depth > 0 && cursor.next?.key === ":");
    if (!multiplies && !divides) return undefined;
    cursor.at += 1;
    const factor = factorAt(cursor, max, depth);
    product = factor && join(product, multiplies ? factor : inverse(factor));
    factors += 1;
  }
  return product;
}

function factorAt(cursor: Cursor, max: Decimal, depth: number): Product | undefined {
  if (cursor.takeKey("(")) {
    const inner = productAt(cursor, max, depth + 1);
    return cursor.takeKey(")") ? inner : undefined;
  }
  if (cursor.take(maxPhrases)) return constant(max);
  const lettered = letterShareAt(cursor.tokens, cursor.at);
  if (lettered && "numerator" in lettered.share) {
    cursor.at += lettered.length;
    const { numerator, denominator } = lettered.share;
    return { ...constant(new Big(1)), above: [numerator], below: [denominator] };
  }
  const number = cursor.takeNumber();
  if (!number) return nameAt(cursor, depth);
  const value = new Big(number.value);
  return constant(number.percent ? value.div(100) : value);
}

function constant(top: Decimal): Product {
  return { top, bottom: new Big(1), above: [], below: [] };
}

function nameAt(cursor: Cursor, depth: number): Product | undefined {
  const name: Token[] = [];
  while (isNameWord(cursor.next)) {
    name.push(cursor.next);
    cursor.at += 1;
    if (matchAt(cursor.tokens, cursor.at, bracketedPercent) > 0 && isNameWord(cursor.tokens[cursor.at + 3])) {
      cursor.at += 3;
    }
    const isListed = (depth > 0 || actors.has(name.at(-1)?.key ?? "")) && cursor.next?.key === ",";
    if (cursor.next && (isListed || cursor.next.key === "%") && isWord(cursor.tokens[cursor.at + 1])) {
      if (timesSigns.has(cursor.tokens[cursor.at + 1]?.key ?? "")) break;
      name.push(cursor.next);
      cursor.at += 1;
    }
  }
  if (name.length === 0) return undefined;
  const isMarked = takePercentMark(cursor) || name.some(({ key }) => key === "%" || key === shareWord);
  if (!isMarked && startsWith(name, scoreStarts)) return undefined;
  return { ...constant(new Big(1)), above: [name] };
}

function isNameWord(token: Token | undefined): token is Token {
  return isWord(token) && !timesSigns.has(token.key) && !barredFromNames.has(token.key);
}

function takePercentMark(cursor: Cursor): boolean {
  return cursor.takeKey("%") || cursor.take(bracketedPercent);
}

function inverse({ top, bottom, above, below }: Product): Product | undefined {
  return top.eq(0) ? undefined : { top: bottom, bottom: top, above: below, below: above };
}

function join(a: Product, b: Product | undefined): Product | undefined {
  return (
    b && {
      top: a.top.times(b.top),
      bottom: a.bottom.times(b.bottom),
      above: [...a.above, ...b.above],
      below: [...a.below, ...b.below],
    }
  );
}

const leastBarePercent = 10;

/** A named share over a bare number of percents, as "tỷ lệ/80" or "… x 2/100", is 80 for 80 %. */
function formulaOf({ top, bottom, above, below }: Product): Formula | undefined {
  const [numerator] = above;
  const [denominator] = below;
  if (!numerator || above.length > 1 || below.length > 1 || !bottom.gt(0)) return undefined;
  if (!denominator) {
    if (!isShareName(numerator)) return undefined;
    const over = bottom.gte(leastBarePercent) ? bottom : bottom.times(100);
    return { share: { name: numerator }, times: top, over };
  }
  if (!isPart(numerator) || !isPart(denominator)) return undefined;
  return { share: { numerator, denominator }, times: top, over: bottom.times(100) };
}

function isShareName(name: Tokens): boolean {
  const isOne = name.filter(({ key }) => key === shareWord).length < 2 && !hasPhrase(name, changes);
  return isOne && (startsWith(name, nameStarts) || startsWith(name, surveyNameStart));
}

function isPart(name: Tokens): boolean {
  const isLetter = name.length === 1 && name[0]?.text.length === 1;
  return isLetter || (name.length > 1 && startsWith(name, partStarts));
}

function startsWith(tokens: Tokens, among: readonly (readonly string[])[]): boolean {
  return among.some((keys) => keys.every((key, i) => tokens[i]?.key === key));
}
