import type { NoticeFilter } from "@reform-ledger/api-types";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { graphqlClient } from "../app/client";
import { useRefusal } from "../forms/useRefusal";
import { isLedgerError } from "../providers/LedgerError";
import { markNoticesRead, noticePage, unreadCount } from "./notice.operations";

const key = "notices";

/** Often enough for an office; the browser asks nothing while nobody looks at the page. */
const everyMs = 60_000;

const isSignedOut = (error: unknown) => isLedgerError(error) && error.code === "UNAUTHENTICATED";

/** How many notices wait; a question in the background neither disturbs nor signs anybody out. */
export function useUnreadCount(): number {
  const { data } = useQuery({
    queryKey: [key, "unread"],
    queryFn: ({ signal }) => graphqlClient(unreadCount, {}, signal),
    refetchInterval: ({ state }) => (isSignedOut(state.error) ? false : everyMs),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true,
  });
  return data?.viewer?.unreadNoticeCount ?? 0;
}

interface Page {
  filter: NoticeFilter | null;
  first: number;
  offset: number;
}

export function useNoticePage(page: Page) {
  return useQuery({
    queryKey: [key, "page", page],
    queryFn: ({ signal }) => graphqlClient(noticePage, page, signal),
    placeholderData: keepPreviousData,
  });
}

/** Marks one's own notices; what shows them is read again. */
export function useMarkRead() {
  const queries = useQueryClient();
  const refusal = useRefusal();
  return async (input: { noticeIds: string[] } | { all: true }) => {
    try {
      await graphqlClient(markNoticesRead, { input });
    } catch (error) {
      await refusal(error);
    }
    await queries.invalidateQueries({ queryKey: [key] });
  };
}
