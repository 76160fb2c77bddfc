import { Cursor } from "./cursor.js";
import { isNumber, matchAt, type Token, type Tokens } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

/** So many points off or on for each thing; without "each" it goes on a list that said so. */
export type Deduction = { label: Token[]; points: string; isEach: boolean };

const verbs = phrases("trừ đi", "trừ", "cộng thêm", "cộng");
const leads = phrases("nếu", "trường hợp", "cứ", "với", "đối với", "thì", "và", "trong đó");
const each = phrases(
  "mỗi một",
  "mỗi",
  "cứ mỗi",
  "cứ một",
  "một",
  "từng",
  "cứ",
  "với mỗi",
  "đối với mỗi",
  "bất kỳ",
);
const trail = words("bị thì sẽ : được là");
const perUnit = phrases("/", "cho", "đối với", "trên", "cho từng");
const barred = words(
  "riêng trừ cộng nhưng nếu tiếp thứ đồng ngoài từ lại giảm tăng ; . : tối nhiều mỗi cứ nửa",
);
const units = phrases("điểm", "đ");

type Verb = "trừ" | "cộng";

/** "mỗi báo cáo chậm trừ 0,25", "cứ 01 ngày chậm bị trừ 0,1 điểm", "trừ 0,25 điểm/văn bản". */
export function readCounted(tokens: Tokens, verb: Verb): Deduction | undefined {
  const at = tokens.findIndex(({ key }) => key === wordKey(verb));
  if (at < 0) return undefined;
  const cursor = new Cursor(tokens, at);
  cursor.take(verbs);
  const number = cursor.takeNumber();
  if (!number || number.percent) return undefined;
  cursor.take(units);
  const before = readUnit(withoutTrail(tokens.slice(0, at)));
  const after = cursor.done ? undefined : unitAfter(cursor);
  if (!before || (!cursor.done && !after) || isTwofold(before, after?.label)) return undefined;
  const label =
    before.label.length > 0 ? [...before.label, ...(after?.quotient ?? [])] : (after?.label ?? []);
  if (label.length === 0) return undefined;
  return { label, points: number.value, isEach: before.isEach || after !== undefined };
}

/** "Mỗi báo cáo chậm trừ 0,1 điểm/ngày" goes by reports and by days at once. */
function isTwofold(before: { label: Token[]; isEach: boolean }, after: readonly Token[] = []): boolean {
  const known = new Set(before.label.map(({ key }) => key));
  return before.isEach && after.some(({ key }) => !known.has(key));
}

export function unitAfter(cursor: Cursor): { label: Token[]; quotient: Token[] } | undefined {
  const slash = cursor.next;
  const isQuotient = cursor.takeKey("/");
  if (!isQuotient && !cursor.take(perUnit)) return undefined;
  const unit = readUnit(cursor.tokens.slice(cursor.at));
  if (!slash || !unit || unit.label.length === 0 || !(isQuotient || unit.isEach)) return undefined;
  return { label: unit.label, quotient: isQuotient ? [slash, ...unit.label] : unit.label };
}

export function withoutTrail(tokens: readonly Token[]): Token[] {
  const end = tokens.findLastIndex(({ key }) => !trail.has(key));
  return tokens.slice(0, end + 1);
}

const namingSigns = words(', / ( ) " -');

function isBarred({ kind, key }: Token): boolean {
  return barred.has(key) || (kind === "symbol" && !namingSigns.has(key));
}

/** The thing that is counted, one by one; undefined where a number or a condition makes that unsure. */
export function readUnit(tokens: readonly Token[]): { label: Token[]; isEach: boolean } | undefined {
  let at = matchAt(tokens, 0, each) > 0 ? 0 : matchAt(tokens, 0, leads);
  const quantifier = matchAt(tokens, at, each);
  at += quantifier;
  let isEach = quantifier > 0;
  const label = tokens.slice(at);
  const ones = label.filter(isNumber);
  if (ones.length > 1 || ones.some(({ value, percent }) => value !== "1" || percent)) return undefined;
  if (ones.length === 1) {
    const place = label.findIndex(isNumber);
    if (place > longestVerb) return undefined;
    isEach = true;
    label.splice(place, 1);
  }
  const within = label.findIndex(({ key }) => key === eachKey);
  if (within > 0 && within <= longestVerb + 1) {
    isEach = true;
    label.splice(within, 1);
  }
  if (label.some(isBarred) || isCut(label) || isSeveral(label) || isPerTime(label)) return undefined;
  const isOnce = quantifier === 0 && label[0]?.key === someKey;
  return { label, isEach: isEach && !isOnce };
}

const openEnds = words(", không chưa đến tới khoảng gần nhất thiểu đa quá");
const numerals = words("hai ba bốn sáu bảy tám chín mười");
const severals = words("năm vài mấy nhiều các những cặp đôi nhóm chục trăm nghìn tá");
const times = words("ngày tuần tháng quý năm lần giờ");

/** "Mỗi lỗi không trừ 0,25", "mỗi sáng kiến được đến 0,5": the last word belongs to the number. */
function isCut(label: Tokens): boolean {
  return openEnds.has(label.at(-1)?.key ?? "");
}

/** "Mỗi hai báo cáo", "cứ vài hồ sơ": not one by one. */
function isSeveral(label: Tokens): boolean {
  const start = label.slice(0, longestVerb + 1);
  return severals.has(label[0]?.key ?? "") || start.some(({ key }) => numerals.has(key));
}

function isPerTime(label: Tokens): boolean {
  return label.some(({ key }, at) => key === "/" && times.has(label[at + 1]?.key ?? ""));
}

/** "thiếu 1 nội dung", "không có 01 báo cáo": the one comes early or means something else. */
const longestVerb = 2;
const eachKey = wordKey("mỗi");
/** "Có 1 vi phạm" may be the first step of a scale. */
const someKey = wordKey("có");
