import { Cursor } from "./cursor.js";
import { Unread } from "./reading.js";
import { hasPhrase, isWord, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

/** A share by its two parts, as "b/a", or by its name, as "tỷ lệ giải ngân". */
export type Share = { numerator: Token[]; denominator: Token[] } | { name: Token[] };

const surveyPhrases = phrases("khảo sát", "hài lòng", "điều tra xã hội học", "sipas");

/** Whether a share's name says that people were asked. */
export function isSurvey(share: Share): boolean {
  return "name" in share && share.name.some((_, at) => matchAt(share.name, at, surveyPhrases) > 0);
}

export function shareKey(share: Share): string {
  const keys = (tokens: Tokens) => tokens.map(({ key }) => key).join(" ");
  return "name" in share ? keys(share.name) : `${keys(share.numerator)} / ${keys(share.denominator)}`;
}

export function shareText(share: Share): string {
  if ("name" in share) return textOf(share.name);
  return `${textOf(share.numerator)}/${textOf(share.denominator)}`;
}

export function shareWords(share: Share): string[] {
  const tokens = "name" in share ? share.name : [...share.numerator, ...share.denominator];
  return tokens.map(({ key }) => key);
}

/** "b/a", with or without brackets or "tỷ lệ" before it, at that place; its length in tokens. */
export function letterShareAt(tokens: Tokens, at: number): { share: Share; length: number } | undefined {
  const cursor = new Cursor(tokens, at);
  cursor.take(phrases("tỷ lệ"));
  const isBracketed = cursor.takeKey("(");
  const [numerator, slash, denominator] = tokens.slice(cursor.at, cursor.at + 3);
  cursor.at += 3;
  if (isBracketed && !cursor.takeKey(")")) return undefined;
  if (slash?.key !== "/" || !isLetter(numerator) || !isLetter(denominator)) return undefined;
  return { share: { numerator: [numerator], denominator: [denominator] }, length: cursor.at - at };
}

function isLetter(token: Token | undefined): token is Token {
  return isWord(token) && token.text.length === 1 && token.key !== wordKey("x");
}

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
