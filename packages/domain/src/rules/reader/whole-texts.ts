import { comparePoints, type Points } from "../../points/points.js";
import type { ChildrenRule, DiscretionaryRule } from "../rule.js";
import { isNumber, matchAt, type Tokens } from "./tokens.js";
import { phrases, words } from "./words.js";

const sumStarts = phrases(
  ...[
    "tổng",
    "tổng điểm",
    "tổng số điểm",
    "bằng tổng",
    "là tổng",
    "tổng cộng",
    "bằng tổng điểm",
    "là tổng điểm",
  ],
  ...["bằng tổng số điểm", "cộng điểm", "tính bằng tổng điểm", "điểm tiêu chí bằng tổng điểm"],
);
const sumWords = words(
  "số của các lĩnh vực tiêu chí thành phần nội dung nhóm chỉ mục đạt được trên dưới đây sau .",
);
const sumOf = words("vực chí phần dung mục số");

/** "Tổng 7 lĩnh vực", "Tổng điểm các tiêu chí thành phần". */
export function readChildren(tokens: Tokens): ChildrenRule | undefined {
  const start = matchAt(tokens, 0, sumStarts);
  const rest = tokens.slice(start);
  const numbers = rest.filter(isNumber);
  const isSum = start > 0 && rest.some(({ key }) => sumOf.has(key)) && numbers.length <= 1;
  const isPlain = rest.every(
    (token) => sumWords.has(token.key) || (isNumber(token) && /^\d+$/.test(token.text)),
  );
  return isSum && isPlain ? { kind: "CHILDREN" } : undefined;
}

const authorities = phrases(
  ...["hội đồng", "chủ tịch", "ủy ban", "ubnd", "lãnh đạo", "tổ thẩm định", "cơ quan thẩm định", "sở nội vụ"],
);
const verbs = phrases("xem xét", "quyết định", "chấm", "chấm điểm", "cho điểm", "đánh giá");
const discretionaryWords = words(
  `hội đồng chủ tịch ủy ban nhân dân ubnd tỉnh huyện thành phố xã lãnh đạo tổ cơ quan thẩm định sở nội vụ xem xét
   quyết chấm cho điểm đánh giá trong khung từ đến phạm vi thang căn cứ vào kết quả thực hiện mức độ hoàn do tối đa
   không quá - – theo và , tiêu chí này cụ thể trực tiếp .`,
);
const atMost = phrases("tối đa", "không quá", "tối đa không quá");
const points = words("điểm đ");

/** "Hội đồng xem xét, chấm điểm trong khung 0 – 2": from nothing up to the max. */
export function readDiscretionary(tokens: Tokens, maxPoints: Points): DiscretionaryRule | undefined {
  const hasSaid = [authorities, verbs].every((among) =>
    tokens.some((_, at) => matchAt(tokens, at, among) > 0),
  );
  const isPlain = tokens.every(
    (token) => isNumber(token) || points.has(token.key) || discretionaryWords.has(token.key),
  );
  if (!hasSaid || !isPlain) return undefined;
  const places = tokens.flatMap((token, at) => (isNumber(token) ? [at] : []));
  const values = places.map((at) => tokens[at]?.value ?? "");
  const last = values.at(-1);
  if (last === undefined || comparePoints(last, maxPoints) !== 0 || tokens.some(({ percent }) => percent)) {
    return undefined;
  }
  const isRange = values.length === 2 && values[0] === "0" && isJoined(tokens.slice(places[0], places[1]));
  const isLimit =
    values.length === 1 && [1, 2, 4].some((back) => matchAt(tokens, (places[0] ?? 0) - back, atMost) > 0);
  return isRange || isLimit ? { kind: "DISCRETIONARY", max: maxPoints } : undefined;
}

const between = words("# - đến điểm đ");

function isJoined(tokens: Tokens): boolean {
  return tokens.every(({ key }) => between.has(key)) && tokens.length > 1;
}
