import type { GraphqlDocument, RemediationTaskOrder, TaskFilter } from "@reform-ledger/api-types";
import { useQueries } from "@tanstack/react-query";
import { graphqlClient } from "../../app/client";

/** The API gives at most so many at once. */
export const pageSize = 100;

export interface TaskAsk {
  filter: TaskFilter;
  orderBy: RemediationTaskOrder[];
  /** How many pages of a hundred. */
  pages: number;
}

interface TaskPageVariables {
  filter?: TaskFilter | null;
  orderBy?: RemediationTaskOrder[] | RemediationTaskOrder | null;
  first?: number | null;
  offset?: number | null;
}

interface TaskPage<Task> {
  tasks: { totalCount: number; nodes: readonly Task[] };
}

export interface FoundTasks<Task> {
  tasks: Task[];
  total: number;
  hasMore: boolean;
  isPending: boolean;
}

/** Several lists of tasks at once, each a number of pages long. */
export function useTaskPages<Task>(
  document: GraphqlDocument<TaskPage<Task>, TaskPageVariables>,
  asks: readonly TaskAsk[],
) {
  const wanted = asks.flatMap((ask, index) =>
    Array.from({ length: ask.pages }, (_, page) => ({
      index,
      variables: { filter: ask.filter, orderBy: ask.orderBy, first: pageSize, offset: page * pageSize },
    })),
  );
  const answers = useQueries({
    queries: wanted.map(({ variables }) => ({
      queryKey: ["ledger", document.toString(), variables],
      queryFn: ({ signal }: { signal: AbortSignal }) => graphqlClient(document, variables, signal),
    })),
  });
  const found = asks.map((_ask, index): FoundTasks<Task> => {
    const pages = answers.filter((_answer, at) => wanted[at]?.index === index);
    const tasks = pages.flatMap(({ data }) => data?.tasks.nodes ?? []);
    const total = pages[0]?.data?.tasks.totalCount ?? 0;
    const isPending = pages.some((page) => page.isPending);
    return { tasks, total, isPending, hasMore: !isPending && tasks.length < total };
  });
  return {
    found,
    isPending: answers.some((answer) => answer.isPending),
    error: answers.find(({ error }) => error)?.error ?? null,
    refetch: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}
