import type { Condition } from "./conditions.js";
import { Unread } from "./reading.js";
import { shareWords } from "./shares.js";
import { hasPhrase, isWholly, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases, wordKey, words } from "./words.js";

/** Words that put a condition of their own beside a number, or make it another number. */
const barred = words(
  "trừ cộng riêng ngoại nếu thì nhưng song tăng giảm vượt chênh gấp mỗi cứ thêm bớt khoảng hơn kém trở ngoài",
);
const barredPhrases = phrases(
  "đồng thời",
  "tối đa",
  "tối thiểu",
  "trong đó",
  "còn lại",
  "kèm theo",
  "khi",
  "đối với",
  "chỉ áp dụng",
  "chỉ tính",
  "chỉ xét",
  "minh chứng",
  "giải trình",
  "lý do",
  "liên tục",
);
const numberWords = words("hai ba bốn sáu bảy tám chín mười nửa");
const negations = words("không chưa chẳng");
/** Words that a shorter label may not drop or add: with them the share is another one. */
const faults = words("không chưa chẳng chậm trễ muộn sai thiếu quá trái phạm lỗi đúng kịp đủ trước hạn sớm");
const merits = words("đúng kịp đủ trước hạn sớm");
const joiners = words("và hoặc , hay");
const shareStarts = phrases("tỷ lệ", "phần trăm");
const idle = words(
  'tỷ lệ này đạt có được số lượng các của là mức về đã việc việc những phần trăm trên tổng : / ( ) % "',
);
const allowedSymbols = words(', / ( ) % " : -');
/** What may follow "và", "hoặc" or a comma without being a condition of its own: more of the same things, */
const things = words(
  `cơ quan đơn vị xã phường thị trấn huyện thành phố sở ban ngành phòng tổ chức cá nhân công viên cán bộ
   người dân doanh nghiệp hồ sơ văn bản kiến nghị phản ánh nhiệm vụ vấn đề thủ tục hành chính tthc kế hoạch
   chuyên môn thuộc trực cấp sáng giải pháp mô hình mới hoặc và ,`,
);
/** or, after "được", more that is done to them. */
const deeds = words(
  `xử lý giải quyết trả lời tiếp nhận cập nhật niêm yết khai minh bạch kịp thời đầy đủ đúng trước hạn quy định
   trình tự thời gian chất lượng rà soát đánh giá thực hiện hoàn thành được`,
);
/** "cơ quan, đơn vị", "phản ánh, kiến nghị" are one thing, whatever is said of them. */
export const actors = words(
  `cơ quan đơn vị xã phường thị trấn huyện phố sở ban ngành phòng tổ chức nhân công viên cán bộ dân nghiệp
   người doanh phản ánh kiến nghị tin bài`,
);
const passive = wordKey("được");
/** A limit of such a unit falls between whole numbers too. */
const uncountable = words("điểm triệu tỷ đồng nghìn km m ha tấn giờ phút mét tuần tháng năm");

/** The words around a number, in the order of the label; throws Unread where they could change its meaning. */
export function subjectOf(condition: Condition, label: Tokens): Token[] {
  const { left, right } = condition;
  const all = [...left, ...right];
  const refuse = () => new Unread("exception", textOf(label));
  const isBarred = all.some(({ key }) => barred.has(key) || numberWords.has(key));
  if (isBarred || hasPhrase(all, barredPhrases) || comparesElsewhere(all)) throw refuse();
  if (all.some(({ kind, key }) => kind === "symbol" && !allowedSymbols.has(key))) throw refuse();
  if (!hasOnlyIdleSigns(left) || !hasOnlyIdleSigns(right)) throw refuse();
  if (!joinsOnlyLike(left) || !joinsOnlyLike(right)) throw refuse();
  if (all.some(({ key }) => /^[a-zđ]$/.test(key))) throw refuse();
  if (isNegated(left) && !isNamedShare(left)) throw refuse();
  if (!condition.isPercent && uncountable.has(right[0]?.key ?? "")) throw refuse();
  const before = withoutVerb(left).filter(isNaming);
  const after = right.filter(isNaming);
  return condition.isPercent ? joined(before, after) : joined(after, before);
}

function joined(first: readonly Token[], [next, ...rest]: readonly Token[]): Token[] {
  if (!next || first.length === 0) return [...first, ...(next ? [next] : []), ...rest];
  const isAcronym = /^\p{Lu}{2}/u.test(next.text);
  const text = isAcronym ? next.text : next.text.toLowerCase();
  return [...first, { ...next, text, spaceBefore: true }, ...rest];
}

const isNaming = ({ kind, key }: Token) => kind === "word" || key === "/" || key === ",";
const idleVerbs = phrases("có");

function withoutVerb(left: readonly Token[]): Token[] {
  return isWholly(left, idleVerbs) ? [] : [...left];
}

const compared = phrases("so với");
const wholes = phrases("kế hoạch", "chỉ tiêu", "tổng số", "nhiệm vụ", "dự toán", "số");

/** "so với kế hoạch" says of what the share is; "so với năm trước" makes it a change. */
function comparesElsewhere(tokens: Tokens): boolean {
  return tokens.some((_, at) => {
    return matchAt(tokens, at, compared) > 0 && matchAt(tokens, at + 2, wholes) === 0;
  });
}

/** A colon ends a heading, brackets hold nothing but "%". */
function hasOnlyIdleSigns(tokens: Tokens): boolean {
  return tokens.every(({ key }, at) => {
    if (key === ":" || key === "-") return at === tokens.length - 1;
    if (key === "(") return tokens[at + 1]?.key === "%" || tokens[at + 1]?.key === ")";
    return true;
  });
}

function joinsOnlyLike(tokens: Tokens): boolean {
  const isAmongActors = (at: number) => [at - 1, at + 1].every((side) => actors.has(tokens[side]?.key ?? ""));
  const first = tokens.findIndex(({ key }, at) => joiners.has(key) && !isAmongActors(at));
  const isDone = tokens.some(({ key }) => key === passive);
  const isLike = ({ key }: Token) => things.has(key) || (isDone && deeds.has(key)) || joiners.has(key);
  return first < 0 || tokens.slice(first + 1).every(isLike);
}

function isNegated(tokens: Tokens): boolean {
  return tokens.some(({ key }) => negations.has(key));
}

function isNamedShare(tokens: Tokens): boolean {
  return shareStarts.some((keys) => keys.every((key, i) => tokens[i]?.key === key));
}

const contentOf = (subject: Tokens) =>
  subject.map(({ key }) => key).filter((key) => !idle.has(key) && key !== ",");
export const faultsOf = (subject: Tokens) => contentOf(subject).filter((key) => faults.has(key));

/** Later labels may shorten the first one's words, but not name something else or turn it round. */
export function demandOneSubject(subjects: readonly { subject: Token[]; label: Tokens }[]): Token[] {
  const named = subjects.filter(({ subject }) => contentOf(subject).length > 0);
  const [first, ...others] = named;
  if (!first) return [];
  if (isOddLater(named, subjects)) throw new Unread("exception", textOf(first.label));
  const known = new Set(contentOf(first.subject));
  for (const { subject, label } of others) {
    const isOther = contentOf(subject).some((key) => !known.has(key));
    if (isOther || isTurned(subject, first.subject)) throw new Unread("otherMeasure", textOf(label));
  }
  const isNegative = faultsOf(first.subject).some((key) => negations.has(key));
  const hasBare = subjects.length > named.length && !isNamedShare(first.subject);
  if (isNegative && hasBare) throw new Unread("otherMeasure", textOf(first.label));
  return first.subject;
}

/** "100% đơn vị thực hiện đúng: 2; từ 80% đến dưới 100% số đơn vị: 1" leaves out what all of it is about. */
function isTurned(subject: Token[], first: Token[]): boolean {
  const isShort = contentOf(subject).every((key) => things.has(key));
  const told = faultsOf(first).filter((key) => !(isShort && merits.has(key)));
  return faultsOf(subject).join() !== told.join();
}

/** Words that only one of the later labels has are a condition of its own, unless they name things. */
function isOddLater(
  named: readonly { subject: Token[] }[],
  subjects: readonly { subject: Token[] }[],
): boolean {
  const [first, second] = named;
  if (!first || second || first === subjects[0]) return false;
  return !things.has(contentOf(first.subject)[0] ?? "");
}

/** Whether the words of a share and the words around a band's number can speak of one thing. */
export function agreesWithShare(subject: Tokens, share: Parameters<typeof shareWords>[0]): boolean {
  const named = shareWords(share).filter((key) => !idle.has(key));
  const isLetters = named.every((key) => key.length === 1);
  const content = contentOf(subject);
  const isWithin = content.every((key) => named.includes(key)) || named.every((key) => content.includes(key));
  return isLetters || content.length === 0 || isWithin;
}
