import type { BoardTaskFragment, RemediationTaskOrder, TaskFilter } from "@reform-ledger/api-types";
import { isClosed, type TaskStatus } from "@reform-ledger/domain";
import { useState } from "react";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { boardCounts, boardTasks } from "../views/taskViews.operations";
import { useTaskPages } from "../views/useTaskPages";
import { boardColumns } from "./boardColumns";

export interface BoardColumn {
  status: TaskStatus;
  /** All of them, also those that are not shown yet. */
  total: number;
  shown: number;
  hasMore: boolean;
}

/** What presses comes first; of what is closed, the latest. */
const orderIn = (status: TaskStatus): RemediationTaskOrder[] =>
  isClosed({ status })
    ? [{ field: "UPDATED_AT", direction: "DESC" }]
    : [{ field: "DUE_ON", direction: "ASC" }];

/** The tasks of every column, a hundred of each until more are asked for, and how many there are. */
export function useBoard(filter: TaskFilter) {
  const asked = filter.status?.in;
  const statuses = asked ? boardColumns.filter((status) => asked.includes(status)) : boardColumns;
  const asOf = JSON.stringify(filter);
  const [more, setMore] = useState<{ asOf: string; pages: Partial<Record<TaskStatus, number>> }>({
    asOf,
    pages: {},
  });
  const pages = more.asOf === asOf ? more.pages : {};
  const asks = statuses.map((status) => ({
    filter: { ...filter, status: { ...filter.status, eq: status } },
    orderBy: orderIn(status),
    pages: pages[status] ?? 1,
  }));
  const { found, isPending, error, refetch } = useTaskPages<BoardTaskFragment>(boardTasks, asks);
  const { data } = useLedgerQuery(boardCounts, { filter });
  const columns = statuses.map((status, index): BoardColumn => {
    const here = found[index];
    const counted = data?.taskCounts.byStatus.find((each) => each.status === status)?.count;
    return {
      status,
      total: counted ?? here?.total ?? 0,
      shown: here?.tasks.length ?? 0,
      hasMore: here?.hasMore ?? false,
    };
  });
  return {
    columns,
    tasks: found.flatMap(({ tasks }) => tasks),
    isPending,
    error,
    refetch,
    showMore: (status: TaskStatus) =>
      setMore({ asOf, pages: { ...pages, [status]: (pages[status] ?? 1) + 1 } }),
  };
}
