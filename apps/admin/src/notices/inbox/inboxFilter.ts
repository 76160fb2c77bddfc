import type { NoticeFilter } from "@reform-ledger/api-types";
import { type NoticeReason, noticeReasons } from "@reform-ledger/domain";

export const noticesPerPage = 25;

/** What the inbox shows, as its address says it. */
export interface InboxPlace {
  unread: boolean;
  reason: NoticeReason | null;
  /** From 1. */
  page: number;
}

const reasonIn = (text: string | null): NoticeReason | null =>
  noticeReasons.find((reason) => reason === text) ?? null;

export function placeIn(query: URLSearchParams): InboxPlace {
  const page = Number(query.get("page") ?? 1);
  return {
    unread: query.get("unread") === "true",
    reason: reasonIn(query.get("reason")),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Only what differs from the whole inbox's first page stands in the address. */
export function addressOf({ unread, reason, page }: InboxPlace): Record<string, string> {
  return {
    ...(unread && { unread: "true" }),
    ...(reason && { reason }),
    ...(page > 1 && { page: String(page) }),
  };
}

export function filterOf({ unread, reason }: InboxPlace): NoticeFilter | null {
  if (!unread && !reason) return null;
  return { ...(unread && { unread: true }), ...(reason && { reason: { eq: reason } }) };
}

export const pageCount = (totalCount: number): number => Math.max(1, Math.ceil(totalCount / noticesPerPage));
