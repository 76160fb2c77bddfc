import { type Awarding, readAwarding } from "./awards.js";
import { readBonus } from "./bonuses.js";
import { type Cap, readCap } from "./caps.js";
import { Cursor } from "./cursor.js";
import { type Deduction, readCounted } from "./deductions.js";
import { readQuotient } from "./formulas.js";
import { type Piece, splitPieces } from "./pieces.js";
import { Unread } from "./reading.js";
import type { Share } from "./shares.js";
import { isNumber, isWholly, isWord, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, restrictions, words } from "./words.js";

export type Clause =
  | { kind: "AWARD"; piece: Piece; awarding: Awarding }
  | { kind: "DEDUCTION"; piece: Piece; deduction: Deduction }
  | { kind: "BONUS"; piece: Piece; deduction: Deduction }
  | { kind: "CAP"; piece: Piece; cap: Cap }
  | { kind: "DEFINITION"; piece: Piece; letter: string; meaning: Token[] }
  | { kind: "SHARE"; piece: Piece; name: Token[]; share: Share }
  | { kind: "MAX"; piece: Piece; points: string }
  | { kind: "HEADING"; piece: Piece };

const idleHeading = words(
  "cách phương pháp tính chấm thang mức điểm đánh giá theo công thức như sau cụ thể được xác định : là và",
);
const shareNames = phrases("tỷ lệ", "tỷ lệ phần trăm");
const maxLabels = phrases("điểm tối đa", "điểm chuẩn", "số điểm tối đa", "thang điểm", "tối đa", "điểm");

export function readClauses(tokens: Tokens, maxPoints: string): Clause[] {
  const pieces = splitPieces(tokens);
  return pieces
    .filter((piece, at) => !isIdle(piece, pieces[at + 1]))
    .map((piece) => clauseOf(piece, maxPoints, pieces[pieces.indexOf(piece) + 1]));
}

const amongThese = phrases("trong đó", "trong đó :");

/** "Cách tính điểm:" says nothing, nor does "Trong đó:" before "a là …". */
function isIdle({ tokens, before }: Piece, next: Piece | undefined): boolean {
  if (before !== "comma" && tokens.length > 1 && tokens.every(({ key }) => idleHeading.has(key))) return true;
  return isWholly(tokens, amongThese) && next !== undefined && readDefinition(next.tokens) !== undefined;
}

function clauseOf(piece: Piece, maxPoints: string, next: Piece | undefined): Clause {
  const { tokens } = piece;
  const definition = readDefinition(tokens);
  if (definition) return { kind: "DEFINITION", piece, ...definition };
  const named = readNamedShare(tokens, maxPoints);
  if (named) return { kind: "SHARE", piece, ...named };
  const max = readMax(tokens);
  if (max !== undefined) return { kind: "MAX", piece, points: max };
  const cap = readCap(tokens);
  if (cap) return { kind: "CAP", piece, cap };
  const deduction = readCounted(tokens, "trừ");
  if (deduction) return { kind: "DEDUCTION", piece, deduction };
  const bonus = readBonus(tokens);
  if (bonus) return { kind: "BONUS", piece, deduction: bonus };
  if (countsSomehow(tokens)) throw new Unread("unclearDeduction", textOf(tokens));
  const awarding = readAwarding(tokens, maxPoints);
  if (awarding) return { kind: "AWARD", piece, awarding };
  if (piece.before === "start" && isHeading(tokens, next)) return { kind: "HEADING", piece };
  throw new Unread(calculates(tokens) ? "unclearFormula" : "noPoints", textOf(tokens));
}

const eachWords = words("mỗi cứ");
const changes = phrases("trừ", "trừ đi", "cộng", "cộng thêm");

/** Points for or off each thing, in a way that was not understood. */
function countsSomehow(tokens: Tokens): boolean {
  const changesPoints = tokens.some((_, at) => {
    const length = matchAt(tokens, at, changes);
    return length > 0 && isNumber(tokens[at + length]);
  });
  return changesPoints || eachWords.has(tokens[0]?.key ?? "");
}

const signs = words("* x");

function calculates(tokens: Tokens): boolean {
  return tokens.some(({ key }) => signs.has(key));
}

const definitionLeads = phrases("trong đó", "với", "gọi", "ở đây", "nếu gọi", "và");
const definitionSigns = phrases("=", "là", ":");
const definitionSymbols = words(', / ( ) "');

/** "a = số nhiệm vụ trong kế hoạch", "b là số hoàn thành". */
function readDefinition(tokens: Tokens): { letter: string; meaning: Token[] } | undefined {
  const cursor = new Cursor(tokens);
  cursor.take(definitionLeads);
  cursor.takeKey(":");
  cursor.takeKey(",");
  const letter = cursor.next;
  if (!isWord(letter) || letter.text.length !== 1) return undefined;
  cursor.at += 1;
  if (!cursor.take(definitionSigns)) return undefined;
  const meaning = tokens.slice(cursor.at);
  const isName =
    meaning.length > 1 && meaning.every(({ kind, key }) => kind === "word" || definitionSymbols.has(key));
  return isName ? { letter: letter.key, meaning } : undefined;
}

/** "Tỷ lệ = (b/a) x 100%", as a part of the whole or as a number of percents. */
function readNamedShare(tokens: Tokens, maxPoints: string): { name: Token[]; share: Share } | undefined {
  const at = tokens.findIndex(({ key }) => key === "=");
  const name = tokens.slice(0, at).filter(isWord);
  const signs = tokens.slice(0, Math.max(at, 0)).filter((token) => !isWord(token));
  const isName = at > 0 && matchAt(name, 0, shareNames) > 0 && signs.every(({ key }) => "(%)".includes(key));
  const formula = isName ? readQuotient(tokens.slice(at + 1), maxPoints) : undefined;
  if (!formula || "name" in formula.share) return undefined;
  const isWhole = formula.over.eq(100) && (formula.times.eq(1) || formula.times.eq(100));
  return isWhole ? { name, share: formula.share } : undefined;
}

/** "Điểm tối đa: 2". */
function readMax(tokens: Tokens): string | undefined {
  const cursor = new Cursor(tokens);
  const isMax = cursor.take(maxLabels) && (cursor.takeKey(":") || cursor.takeKey("="));
  const number = isMax ? cursor.takeNumber() : undefined;
  cursor.take(phrases("điểm", "đ"));
  return number && !number.percent && cursor.done ? number.value : undefined;
}

const shareHeading = phrases("tính tỷ lệ", "xác định tỷ lệ", "tỷ lệ", "tính tỷ lệ phần trăm");
const wholes = phrases("với tổng số", "trên tổng số");
const barredFromHeadings = words(
  `tổng cộng dồn trừ mỗi cứ từng bình quân nhân chia hệ trọng riêng nếu giảm thì cả gồm sau hai ba bốn mọi tất
   các những lần`,
);

/** What all that follows is about, as "Thời gian ban hành:"; nothing that could change how it counts. */
function isHeading(tokens: Tokens, next: Piece | undefined): boolean {
  const isShare = matchAt(tokens, 0, shareHeading) > 0 && next?.before === "sentence";
  const isStated = isShare || (tokens.at(-1)?.key === ":" && next?.before === "line");
  const body = tokens.at(-1)?.key === ":" ? tokens.slice(0, -1) : tokens;
  const isOfWhole = (at: number) => isShare && matchAt(body, at - 1, wholes) > 0;
  const isPlain = ({ kind, key }: Token, at: number) =>
    (kind === "word" || key === "%") && (!barredFromHeadings.has(key) || isOfWhole(at));
  return isStated && body.length > 0 && body.every(isPlain) && matchAt(body, 0, restrictions) === 0;
}
