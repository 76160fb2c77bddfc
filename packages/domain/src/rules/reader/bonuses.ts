import { Cursor } from "./cursor.js";
import { type Deduction, readCounted, readUnit, unitAfter, withoutTrail } from "./deductions.js";
import { isNumber, matchAt, type Token, type Tokens } from "./tokens.js";
import { phrases, words } from "./words.js";

const each = phrases("mỗi", "cứ", "với mỗi", "đối với mỗi", "từng", "nếu mỗi");
const adds = words("cộng thêm được tính thì thưởng :");
const plusWords = words("cộng thưởng");
const faults = words("không chưa chậm trễ muộn sai thiếu quá trái phạm lỗi bị phê khiếu tố kỷ nhắc tồn hủy");
const isFault = ({ key }: Token) => faults.has(key);
const units = phrases("điểm", "đ");

/** "mỗi sáng kiến được cộng 0,5 điểm", "cứ 1 mô hình: 0,25", "cộng 0,5 điểm/sáng kiến". */
export function readBonus(tokens: Tokens): Deduction | undefined {
  const counted = readCounted(tokens, "cộng");
  if (counted) return counted;
  if (isNumber(tokens[0])) return pointsFirst(new Cursor(tokens));
  if (matchAt(tokens, 0, each) === 0) return undefined;
  const last = tokens.findLastIndex((token) => isNumber(token));
  const number = tokens[last];
  const cursor = new Cursor(tokens, last + 1);
  const hasUnit = cursor.take(units);
  if (!isNumber(number) || number.percent || !cursor.done) return undefined;
  const start = tokens.slice(0, last).findLastIndex(({ key }) => !adds.has(key)) + 1;
  const unit = readUnit(withoutTrail(tokens.slice(0, start)));
  if (start === last && !hasUnit) return undefined;
  const isGood =
    tokens.slice(start, last).some(({ key }) => plusWords.has(key)) || !unit?.label.some(isFault);
  return unit?.isEach && isGood && unit.label.length > 0 ? { ...unit, points: number.value } : undefined;
}

/** "0,5 điểm/sáng kiến". */
function pointsFirst(cursor: Cursor): Deduction | undefined {
  const number = cursor.takeNumber();
  const hasUnit = cursor.take(units) && cursor.next?.key === "/";
  const unit = hasUnit ? unitAfter(cursor) : undefined;
  if (!number || number.percent || !unit || unit.label.some(isFault)) return undefined;
  return { label: unit.label, points: number.value, isEach: true };
}
