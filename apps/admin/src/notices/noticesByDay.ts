import { daysBetween, vietnamDate } from "@reform-ledger/domain";

interface Dated {
  createdAt: string;
}

export interface NoticeDay<Notice> {
  /** The day in Vietnam on which they were made. */
  day: string;
  when: "TODAY" | "YESTERDAY" | "EARLIER";
  notices: Notice[];
}

/** Notices as they came, the latest first, under the day of an office's calendar. */
export function noticesByDay<Notice extends Dated>(
  notices: readonly Notice[],
  now: Date,
): NoticeDay<Notice>[] {
  const today = vietnamDate(now);
  const byDay = Map.groupBy(notices, ({ createdAt }) => vietnamDate(new Date(createdAt)));
  return [...byDay].map(([day, found]) => ({ day, when: whenOf(day, today), notices: found }));
}

function whenOf(day: string, today: string): NoticeDay<Dated>["when"] {
  const age = daysBetween(day, today);
  if (age <= 0) return "TODAY";
  return age === 1 ? "YESTERDAY" : "EARLIER";
}

/** What still has to be looked at: neither read nor without reason any more. */
export const isUnread = ({ readAt, cancelledAt }: { readAt: string | null; cancelledAt: string | null }) =>
  readAt === null && cancelledAt === null;
