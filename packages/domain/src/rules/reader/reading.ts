import type { ScoringRule } from "../rule.js";

/** Why a text is left to a person, in the words that the person sees; {fragment} is the part meant. */
const unreadMessages = {
  emptyText: "Không có nội dung để đọc.",
  textTooLong: "Nội dung quá dài để đọc tự động.",
  withoutMarks: "Đoạn “{fragment}” viết không dấu nên có thể hiểu theo nhiều cách.",
  unknownCharacter: "Ký tự “{fragment}” không có nghĩa rõ ràng trong quy tắc chấm điểm.",
  ambiguousNumber: "Số “{fragment}” có thể là số thập phân hoặc số hàng nghìn.",
  unclearStructure: "Không tách được các ý của đoạn “{fragment}”.",
  noPoints: "Đoạn “{fragment}” không nêu rõ số điểm.",
  unplacedNumber: "Không xác định được ý nghĩa của số trong đoạn “{fragment}”.",
  exception: "Đoạn “{fragment}” có ngoại lệ hoặc điều kiện kèm theo.",
  mixedClauses: "Đoạn “{fragment}” không cùng cách tính với các ý còn lại.",
  otherMeasure: "Đoạn “{fragment}” dùng đại lượng khác với các mức còn lại.",
  unclearBand: "Không xác định được giới hạn của mức “{fragment}”.",
  gap: "Các mức không liền nhau tại “{fragment}”.",
  overlap: "Mức “{fragment}” trùng với một mức khác.",
  sameLabel: "Phương án “{fragment}” được nêu hai lần.",
  unclearFormula: "Không đọc được công thức “{fragment}”.",
  unclearDeduction: "Không rõ đoạn “{fragment}” trừ hay cộng điểm theo đơn vị nào.",
  unclearAbsence: "Không rõ cách tính điểm khi “{fragment}”.",
  maxDiffers: "Điểm cao nhất đọc được ở “{fragment}” khác điểm tối đa của tiêu chí.",
  invalidRule: "Quy tắc đọc được từ “{fragment}” không hợp lệ.",
} as const;

export type UnreadReason = keyof typeof unreadMessages;

/** What the reader makes of a decision's text: a rule for a person to confirm, or why there is none. */
export type RuleReading =
  | { read: true; rule: ScoringRule; notes: string[] }
  | { read: false; reason: UnreadReason; fragment: string; message: string };

const longestFragment = 120;

/** Thrown inside the reader wherever a text stops being certain; never leaves it. */
export class Unread extends Error {
  constructor(
    readonly reason: UnreadReason,
    readonly fragment: string,
  ) {
    super(reason);
  }
}

export function unread(reason: UnreadReason, text: string): RuleReading {
  const whole = text.replace(/\s+/g, " ").trim();
  const fragment = whole.length > longestFragment ? `${whole.slice(0, longestFragment)}…` : whole;
  return {
    read: false,
    reason,
    fragment,
    message: unreadMessages[reason].replace("{fragment}", () => fragment),
  };
}
