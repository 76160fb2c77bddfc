import { Cursor } from "./cursor.js";
import { isNumber, type Tokens } from "./tokens.js";
import { phrases, wordKey } from "./words.js";

const lead = phrases(
  "tổng số điểm",
  "tổng điểm",
  "tổng số",
  "số điểm",
  "mức điểm",
  "mức",
  "điểm",
  "và",
  "nhưng",
  "song",
  "cộng",
  "được",
  "bị",
  "thưởng",
  "cho",
  "của tiêu chí",
  "của tiêu chí này",
  "này",
);
const deduct = phrases("trừ");
const limit = phrases(
  "không trừ quá",
  "không cộng quá",
  "tối đa không quá",
  "tối đa không vượt quá",
  "tối đa là",
  "tối đa",
  "không vượt quá",
  "không quá",
  "nhiều nhất là",
  "nhiều nhất",
);
const toTheEnd = phrases(
  "đến hết số điểm của tiêu chí",
  "đến hết điểm của tiêu chí",
  "đến hết số điểm",
  "đến hết điểm",
  "cho đến hết số điểm",
  "cho đến hết điểm",
  "tối đa bằng điểm của tiêu chí",
  "hết số điểm của tiêu chí",
);
const units = phrases("điểm", "đ");

/** How a limit of points may begin where the sentence goes on. */
export const capStart = phrases(
  "tối đa",
  "nhưng tối đa",
  "nhưng không quá",
  "nhưng không trừ quá",
  "không trừ quá",
  "nhưng không vượt quá",
  "không quá",
  "không vượt quá",
  "nhiều nhất",
  "trừ tối đa",
  "trừ không quá",
  "trừ đến hết",
  "điểm trừ",
  "điểm cộng",
  "cộng tối đa",
  "được cộng tối đa",
  "tổng điểm",
  "tổng số điểm",
  "số điểm trừ",
  "mức trừ",
);

const leadLength = 3;
const totalKey = wordKey("tổng");

/** A limit of what is taken off or added; without points: down to nothing. */
export type Cap = { points?: string; deducts: boolean; isTotal?: true };

/** "trừ tối đa 1", "tổng điểm trừ không quá 2 điểm", "nhưng không quá 1 điểm", "trừ đến hết điểm". */
export function readCap(tokens: Tokens): Cap | undefined {
  const cursor = new Cursor(tokens);
  let deducts = false;
  let limited = false;
  const isTotal = tokens.slice(0, leadLength).some(({ key }) => key === totalKey);
  while (!cursor.done && !isNumber(cursor.next)) {
    const isWholeText = cursor.at === 0;
    if (cursor.take(toTheEnd)) return cursor.done && (deducts || isWholeText) ? { deducts } : undefined;
    if (!limited && cursor.take(limit)) limited = true;
    else if (cursor.take(deduct)) deducts = true;
    else if (!cursor.take(lead) && !cursor.takeKey(":")) return undefined;
  }
  const number = cursor.takeNumber();
  cursor.take(units);
  if (!limited || !number || number.percent || !cursor.done) return undefined;
  return { points: number.value, deducts, ...(isTotal && { isTotal }) };
}
