import type { Found, TaskTimelineQuery, TimelineEntryFragment } from "@reform-ledger/api-types";
import { useInfiniteQuery } from "@tanstack/react-query";
import { graphqlClient } from "../../app/client";
import { taskTimeline } from "./timeline.operations";

type Updates = Found<TaskTimelineQuery["task"]>["updates"];

/** The timeline from its newest end; older pages are asked for one by one. */
export function useTimeline(taskId: string) {
  const query = useInfiniteQuery({
    queryKey: ["ledger", taskTimeline.toString(), taskId],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }): Promise<Updates | null> => {
      const { task } = await graphqlClient(taskTimeline, { id: taskId, after: pageParam }, signal);
      return task && "updates" in task ? task.updates : null;
    },
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
  const entries: TimelineEntryFragment[] = (query.data?.pages ?? []).flatMap((page) => page?.nodes ?? []);
  return { ...query, entries, total: query.data?.pages[0]?.totalCount ?? 0 };
}
