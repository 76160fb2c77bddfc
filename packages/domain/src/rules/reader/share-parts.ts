import { type Share, shareText } from "./formulas.js";
import { Unread } from "./reading.js";
import { hasPhrase, type Token, type Tokens } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

const wholePart = wordKey("tổng");
const planned = words("giao phải cần");
const plans = phrases("kế hoạch");
const done = phrases("đã", "hoàn thành", "đúng hạn", "trước hạn", "xong");

/** "a là tổng số, b là số đã xong" beside "(a/b) x 2" is upside down. */
export function demandPart(share: Share, definitions: ReadonlyMap<string, Token[]>): void {
  if ("name" in share) return;
  const meaningOf = (part: Token[]) => definitions.get(part[0]?.key ?? "") ?? part;
  const [above, below] = [meaningOf(share.numerator), meaningOf(share.denominator)];
  const isWholeAbove = above[0]?.key === wholePart && below[0]?.key !== wholePart;
  const isPlanAbove = isPlanned(above) && !isDone(above) && isDone(below) && !isPlanned(below);
  if (isWholeAbove || isPlanAbove) throw new Unread("unclearFormula", shareText(share));
}

function isPlanned(meaning: Tokens): boolean {
  return meaning.some(({ key }) => planned.has(key)) || hasPhrase(meaning, plans);
}

function isDone(meaning: Tokens): boolean {
  return hasPhrase(meaning, done);
}
