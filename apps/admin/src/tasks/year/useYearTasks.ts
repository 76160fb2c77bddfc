import type { TaskFilter, TaskSpanFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { taskSpans } from "../views/taskViews.operations";
import { useTaskPages } from "../views/useTaskPages";
import { spanOf, touches } from "./yearLayout";

/** What is due from the year on, and what has no due date; of it, what touches the year. */
export function useYearTasks(filter: TaskFilter, year: number, today: string) {
  const asOf = JSON.stringify([filter, year]);
  const [more, setMore] = useState({ asOf, pages: 1 });
  const pages = more.asOf === asOf ? more.pages : 1;
  const { dueOn } = filter;
  const from = `${year}-01-01`;
  const dated = { ...filter, dueOn: { ...dueOn, gte: dueOn?.gte && dueOn.gte > from ? dueOn.gte : from } };
  const asks = [
    { filter: dated, orderBy: [{ field: "DUE_ON" as const, direction: "ASC" as const }], pages },
    ...(dueOn
      ? []
      : [
          {
            filter: { ...filter, dueOn: { isNull: true } },
            orderBy: [{ field: "TITLE" as const, direction: "ASC" as const }],
            pages,
          },
        ]),
  ];
  const { found, ...asked } = useTaskPages<TaskSpanFragment>(taskSpans, asks);
  const tasks = found.flatMap((each) => each.tasks);
  const rows = tasks
    .map((task) => ({ task, span: spanOf(task, today) }))
    .filter(({ span }) => touches(span, year));
  return {
    ...asked,
    rows,
    hasMore: found.some(({ hasMore }) => hasMore),
    shown: tasks.length,
    total: found.reduce((sum, { total }) => sum + total, 0),
    showMore: () => setMore({ asOf, pages: pages + 1 }),
  };
}

export type YearRow = ReturnType<typeof useYearTasks>["rows"][number];
