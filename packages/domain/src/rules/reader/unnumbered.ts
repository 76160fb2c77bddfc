import { faultsOf } from "./subjects.js";
import { isWholly, type Tokens } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

const none = words("không chưa");
const idleOfNone = words("có nào cả phát sinh");
const undone = phrases("không tổ chức", "không thực hiện", "không tiến hành", "không triển khai");
const onTime = phrases("đúng hạn", "đúng thời hạn", "kịp thời", "đúng thời gian", "đúng thời gian quy định");
const late = words("chậm trễ muộn");

/** "Không có", "chưa có sáng kiến nào" beside counts of sáng kiến: none of them. */
export function meansNone(label: Tokens, subject: Tokens): boolean {
  const keys = subject.map(({ key }) => key);
  const start = label.findIndex((_, at) => isWholly(label.slice(at), onTime));
  if (start >= 0 && label.slice(0, start).every(({ key }) => keys.includes(key))) {
    return keys.some((key) => late.has(key)) && keys.includes(wordKey("ngày"));
  }
  if (isWholly(label, undone)) return faultsOf(subject).length === 0;
  const [negation, ...rest] = label;
  if (!negation || !none.has(negation.key)) return false;
  const named = rest.filter(({ key }) => !idleOfNone.has(key));
  // "Không có" beside days of delay says that nothing came at all.
  if (named.length === 0) return !keys.some((key) => late.has(key));
  return faultsOf(named).join() === faultsOf(subject).join() && named.every(({ key }) => keys.includes(key));
}

const theRest = phrases(
  ...["còn lại", "các trường hợp còn lại", "trường hợp còn lại", "các mức còn lại", "mức còn lại"],
  ...["các trường hợp khác", "trường hợp khác", "ngược lại", "các trường hợp còn lại khác"],
);

export function meansTheRest(label: Tokens): boolean {
  return label.length === 0 || isWholly(label, theRest);
}
