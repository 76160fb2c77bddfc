import { daysBetween, formatDayVi } from "../calendar/calendar.js";
import type { NoticeReason, NoticeStage } from "./notice-rules.js";

const longestNote = 300;

/** What people typed, without the line breaks by which it could pass for something else. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const shortened = (note: string): string => {
  const line = onOneLine(note);
  return line.length > longestNote ? `${line.slice(0, longestNote - 1).trimEnd()}…` : line;
};

const followedBy = (sentence: string, note: string | null): string =>
  note?.trim() ? `${sentence}: ${shortened(note)}` : `${sentence}.`;

export interface NoticeFacts {
  reason: NoticeReason;
  stage: NoticeStage;
  since: string;
  /** What was written: why it was sent back, what was asked. */
  note: string | null;
  /** The task's due date, or the one that was asked for or granted. */
  dueOn: string | null;
  /** The next date is that of a periodic report. */
  isReport: boolean;
}

const bySituation: Readonly<Record<NoticeReason, (facts: NoticeFacts) => string>> = {
  DUE: ({ since, isReport }) =>
    `${isReport ? "Đến kỳ báo cáo" : "Đến hạn hoàn thành"} ngày ${formatDayVi(since)}.`,
  OVERDUE: ({ since, isReport }) =>
    `${isReport ? "Chưa báo cáo kỳ có hạn" : "Quá hạn hoàn thành"} ngày ${formatDayVi(since)}.`,
  RETURNED: ({ since, note }) => followedBy(`Bị trả lại ngày ${formatDayVi(since)}`, note),
  TO_VERIFY: ({ since }) => `Đã trình hoàn thành ngày ${formatDayVi(since)}, chờ xác nhận.`,
  NO_UPDATE: ({ since }) => `Không có cập nhật tiến độ từ ngày ${formatDayVi(since)}.`,
  ASSIGNED: ({ since, dueOn }) =>
    `Được giao ngày ${formatDayVi(since)}${dueOn ? `, hạn hoàn thành ${formatDayVi(dueOn)}` : ""}.`,
  QUESTION: ({ stage, since, note }) =>
    followedBy(`${stage === "ANSWERED" ? "Có trả lời" : "Có câu hỏi"} ngày ${formatDayVi(since)}`, note),
  EXTENSION: ({ stage, note, dueOn }) => {
    if (stage === "ASKED")
      return followedBy(dueOn ? `Xin gia hạn đến ngày ${formatDayVi(dueOn)}` : "Xin gia hạn", note);
    return followedBy(dueOn ? `Được gia hạn đến ngày ${formatDayVi(dueOn)}` : "Không được gia hạn", note);
  },
};

/** What a person is told, in words that stay true on later days. */
export const noticeText = (facts: NoticeFacts): string => bySituation[facts.reason](facts);

/** How far away the day is, for what is read on one day only; empty where that says nothing new. */
export function distanceText(reason: NoticeReason, subjectOn: string | null, today: string): string {
  if (subjectOn === null) return "";
  const days = daysBetween(today, subjectOn);
  if (reason === "DUE") return days > 0 ? `còn ${days} ngày` : "hôm nay";
  if (reason === "OVERDUE" && days < 0) return `quá ${-days} ngày`;
  if ((reason === "NO_UPDATE" || reason === "TO_VERIFY") && days < 0) return `đã ${-days} ngày`;
  return "";
}
