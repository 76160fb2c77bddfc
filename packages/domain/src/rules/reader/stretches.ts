import type { Limit } from "../rule.js";
import { Cursor } from "./cursor.js";
import { Unread } from "./reading.js";
import { isNumber, isWord, type Token, type Tokens, textOf } from "./tokens.js";
import { type Phrases, phrases, words } from "./words.js";

/** The words are those between the numbers: the name in a chain, the unit before "trở lên". */
export type Stretch = { from?: Limit; to?: Limit; numbers: Token[]; words: Token[] };

const above = phrases(...["trên", "từ trên", "lớn hơn", "cao hơn", "nhiều hơn", "hơn", "quá", ">"]);
const least = phrases(
  ...["từ", "≥", "tối thiểu", "tối thiểu từ", "ít nhất", "ít nhất từ", "không dưới", "từ đủ", "đủ từ"],
  ...["không thấp hơn", "không ít hơn", "không nhỏ hơn", "lớn hơn hoặc bằng", "cao hơn hoặc bằng"],
  ...["trên hoặc bằng", "bằng hoặc trên", "bằng hoặc lớn hơn", "bằng hoặc cao hơn", "từ mức"],
);
const below = phrases(
  ...[
    "dưới",
    "<",
    "thấp hơn",
    "nhỏ hơn",
    "ít hơn",
    "chưa đến",
    "chưa tới",
    "chưa đạt",
    "không đạt",
    "dưới mức",
  ],
);
const most = phrases(
  ...["≤", "không quá", "không vượt quá", "không vượt", "không trên", "không lớn hơn", "không cao hơn"],
  ...["không nhiều hơn", "tối đa", "nhiều nhất", "đến", "tới", "nhỏ hơn hoặc bằng", "thấp hơn hoặc bằng"],
  ...["dưới hoặc bằng", "bằng hoặc dưới", "bằng hoặc nhỏ hơn", "bằng hoặc thấp hơn"],
);
const exactly = phrases("=", "bằng");
const unclear = phrases(
  ...["khoảng", "gần", "xấp xỉ", "từ dưới", "trên dưới", "từ gần", "từ khoảng", "cận", "vượt", "vượt quá"],
);
const upwards = phrases("trở lên", "trở đi", "và cao hơn");
const downwards = phrases("trở xuống", "và thấp hơn");
const until = phrases("đến", "tới", "cho đến", "đến hết", "đến mức", "-");
const untilBelow = phrases(...["đến dưới", "tới dưới", "đến cận", "- dưới", "- <", "đến <", "đến nhỏ hơn"]);
const also = phrases("và", ",", "nhưng", "đến", "-");
const only = phrases("từ");

type Comparison = "above" | "least" | "below" | "most" | "exactly" | "unclear";
const comparisons: [Comparison, Phrases][] = [
  ["above", above],
  ["least", least],
  ["below", below],
  ["most", most],
  ["exactly", exactly],
  ["unclear", unclear],
];

function takeComparison(cursor: Cursor): Comparison | undefined {
  const ends = comparisons.map(([name, among]) => {
    const tried = new Cursor(cursor.tokens, cursor.at);
    return { name, end: tried.take(among) ? tried.at : cursor.at };
  });
  const longest = ends.toSorted((a, b) => b.end - a.end)[0];
  if (!longest || longest.end === cursor.at) return undefined;
  cursor.at = longest.end;
  return longest.name;
}

const limit = (number: Token, inclusive: boolean): Limit => ({ value: number.value, inclusive });

/** The numbers of a label from that place on, as "từ 80% đến dưới 100%". Throws Unread where that is not clear. */
export function stretchAt(cursor: Cursor, label: Tokens): Stretch | undefined {
  return cursor.attempt(() => chainAt(cursor)) ?? cursor.attempt(() => comparedAt(cursor, label));
}

function comparedAt(cursor: Cursor, label: Tokens): Stretch | undefined {
  const isFromWord = new Cursor(cursor.tokens, cursor.at).take(only);
  const comparison = takeComparison(cursor) ?? "exactly";
  const number = cursor.takeNumber();
  if (!number) return undefined;
  if (comparison === "unclear") throw new Unread("unclearBand", textOf(label));
  const unit = takeUnit(cursor);
  const stretch = stretchFrom(cursor, comparison, number, isFromWord, label);
  return { ...stretch, words: [...unit, ...stretch.words] };
}

function stretchFrom(
  cursor: Cursor,
  comparison: Comparison,
  number: Token,
  isFromWord: boolean,
  label: Tokens,
): Stretch {
  if (cursor.take(upwards)) return openEnded(comparison, number, label);
  if (cursor.take(downwards)) return downTo(comparison, number, isFromWord, label);
  return bounded(cursor, comparison, number);
}

const longestUnit = 8;
const unitSigns = words(", /");

/** "từ 3 mô hình trở lên", "từ 1 ngày đến 5 ngày": the unit, where the stretch goes on after it. */
function takeUnit(cursor: Cursor): Token[] {
  for (let length = 0; length <= longestUnit; length += 1) {
    const ahead = new Cursor(cursor.tokens, cursor.at + length);
    if (ahead.take(upwards) || ahead.take(downwards) || upperAt(ahead, length > 0)) {
      cursor.at += length;
      return cursor.tokens.slice(cursor.at - length, cursor.at);
    }
    if (!isWord(ahead.next) && !unitSigns.has(ahead.next?.key ?? "")) return [];
  }
  return [];
}

function openEnded(comparison: Comparison, number: Token, label: Tokens): Stretch {
  if (comparison !== "least" && comparison !== "exactly") throw new Unread("unclearBand", textOf(label));
  return { from: limit(number, true), numbers: [number], words: [] };
}

function downTo(comparison: Comparison, number: Token, isFromWord: boolean, label: Tokens): Stretch {
  const isPlain = comparison === "exactly" || comparison === "most" || (comparison === "least" && isFromWord);
  if (!isPlain) throw new Unread("unclearBand", textOf(label));
  return { to: limit(number, true), numbers: [number], words: [] };
}

function bounded(cursor: Cursor, comparison: Comparison, number: Token): Stretch {
  const alone = { numbers: [number], words: [] };
  if (comparison === "below") return { to: limit(number, false), ...alone };
  if (comparison === "most") return { to: limit(number, true), ...alone };
  const upper = cursor.attempt(() => upperAt(cursor, comparison === "exactly"));
  if (upper) {
    const from = limit(number, comparison !== "above");
    return { from, to: upper.to, numbers: [number, upper.number], words: upper.words };
  }
  if (comparison !== "exactly") return { from: limit(number, comparison === "least"), ...alone };
  return { from: limit(number, true), to: limit(number, true), ...alone };
}

type Upper = { to: Limit; number: Token; words: Token[] };

function upperAt(cursor: Cursor, isBare: boolean): Upper | undefined {
  const closed = cursor.attempt(() => {
    if (cursor.take(untilBelow)) return numbered(cursor, false);
    return cursor.take(until) ? numbered(cursor, true) : undefined;
  });
  if (closed || isBare) return closed;
  if (!cursor.take(also)) return undefined;
  const comparison = takeComparison(cursor);
  return comparison === "below" || comparison === "most"
    ? numbered(cursor, comparison === "most")
    : undefined;
}

function numbered(cursor: Cursor, inclusive: boolean): Upper | undefined {
  const number = cursor.takeNumber();
  return number && { to: limit(number, inclusive), number, words: [] };
}

const chainSigns = words("< ≤ > ≥");
const longestName = 6;

/** "80% ≤ b/a < 100%", "100% > tỷ lệ ≥ 80%". The name between stays among the words. */
function chainAt(cursor: Cursor): Stretch | undefined {
  const first = cursor.takeNumber();
  const sign = cursor.next?.key ?? "";
  if (!first || !chainSigns.has(sign)) return undefined;
  cursor.at += 1;
  const nameStart = cursor.at;
  while (!cursor.done && !chainSigns.has(cursor.next?.key ?? "")) cursor.at += 1;
  const length = cursor.at - nameStart;
  const secondSign = cursor.next?.key ?? "";
  const isSameWay = "<≤".includes(sign) === "<≤".includes(secondSign);
  cursor.at += 1;
  const second = cursor.takeNumber();
  if (!second || length === 0 || length > longestName || !isSameWay) return undefined;
  const name = cursor.tokens.slice(nameStart, nameStart + length);
  if (name.some(isNumber)) return undefined;
  const ends = [limit(first, sign === "≤" || sign === "≥"), limit(second, "≤≥".includes(secondSign))];
  const [from, to] = "<≤".includes(sign) ? ends : ends.toReversed();
  return from && to && { from, to, numbers: [first, second], words: [...name] };
}
