import { Unread } from "./reading.js";
import { isNumber, isWord, type Token, type Tokens } from "./tokens.js";
import { wordKey, words } from "./words.js";

/** Words after which a number is a name, as in "quý 2" or "mức độ 4". */
const namingWords = words("quý tháng ngày độ điều khoản mục lục mẫu biểu bảng loại nhóm hạng cấp chí");
const yearWords = words("năm đoạn -");
/** "Báo cáo quý, 6 tháng, năm". */
const reportWords = words("cáo quý kỳ , và");
const monthKey = wordKey("tháng");
const dateWords = words("ngày trước sau đến hạn tháng");
const pointUnits = words("điểm đ");
const glueable = words("x đ điểm phần");

/** Dates, years and the numbers of documents name something: they become words. Other odd numbers throw. */
export function nameReferences(tokens: Token[]): Token[] {
  const named = tokens.map((token) => ({ ...token }));
  for (let at = 0; at < named.length; at += 1) {
    const length = referenceLength(named, at);
    for (const token of named.slice(at, at + length)) Object.assign(token, { kind: "word", key: token.text });
  }
  for (const [at, token] of named.entries()) {
    if (isNumber(token)) demandPlainNumber(named, at);
  }
  return named;
}

function referenceLength(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (!isNumber(token) || token.percent) return 0;
  const before = tokens[at - 1];
  return (
    documentLength(tokens, at) || dateLength(tokens, at) || (isName(token, before, tokens[at + 1]) ? 1 : 0)
  );
}

function isName(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || pointUnits.has(after?.key ?? "")) return false;
  if (/^(19|20)\d\d$/.test(token.text) && yearWords.has(before.key)) return true;
  if (token.value === "") return namingWords.has(before.key);
  const isHalfYear = /^0?[69]$/.test(token.text) && after?.key === monthKey && reportWords.has(before.key);
  return isHalfYear || (/^\d{1,2}$/.test(token.text) && namingWords.has(before.key));
}

/** "15/12", "15/12/2023" or "12/2023"; without a year only after a word of time. */
function dateLength(tokens: Tokens, at: number): number {
  const parts = slashed(tokens, at);
  if (parts.length < 2 || parts.length > 3 || !parts.every(isNumber)) return 0;
  const shape = parts.map(({ text }) => text).join("/");
  const hasYear = /^(\d{1,2}\/)?\d{1,2}\/(19|20)\d\d$/.test(shape);
  const isDay = /^\d{1,2}\/\d{1,2}$/.test(shape) && dateWords.has(tokens[at - 1]?.key ?? "");
  return hasYear || isDay ? parts.length * 2 - 1 : 0;
}

/** "61/2018/NĐ-CP", "12/KH-UBND". */
function documentLength(tokens: Tokens, at: number): number {
  const parts = slashed(tokens, at);
  const last = parts.at(-1);
  if (parts.length < 2 || !isWord(last) || last.text !== last.text.toUpperCase()) return 0;
  let end = at + parts.length * 2 - 1;
  while (tokens[end]?.key === "-" && isWord(tokens[end + 1]) && !tokens[end]?.spaceBefore) end += 2;
  return parts.slice(0, -1).every(isNumber) && last.text.length > 1 ? end - at : 0;
}

/** The parts that a slash joins without blanks, up to the first word. */
function slashed(tokens: Tokens, at: number): Token[] {
  const parts: Token[] = [];
  for (let place = at; ; place += 2) {
    const token = tokens[place];
    if (!token || (place > at && token.spaceBefore)) return parts.length > 0 ? parts : [];
    parts.push(token);
    const slash = tokens[place + 1];
    if (slash?.key !== "/" || slash.spaceBefore || isWord(token)) return parts;
  }
}

function demandPlainNumber(tokens: Tokens, at: number): void {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return;
  const isGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(token.text.replace("%", ""));
  const isCut = /^0\d{2}/.test(token.text);
  if (token.value === "" || isGrouped || isCut) throw new Unread("ambiguousNumber", token.text);
  const isGluedBefore = !token.spaceBefore && isWord(before) && !glueable.has(before.key);
  const isGluedAfter =
    after && !after.spaceBefore && isWord(after) && !glueable.has(after.key) && !token.percent;
  if (isGluedBefore || isGluedAfter)
    throw new Unread("ambiguousNumber", `${before?.text ?? ""}${token.text}`);
}
