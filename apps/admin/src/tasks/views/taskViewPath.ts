export const taskViews = ["list", "board", "calendar", "year"] as const;
export type TaskView = (typeof taskViews)[number];

/** A view's page; what it shows of itself (a month, a column) follows in the path, the filter in the query. */
export const taskViewPath = (view: TaskView, ...shown: (string | number | undefined)[]): string =>
  ["/tasks", ...(view === "list" ? [] : [view]), ...shown.filter((part) => part !== undefined)].join("/");
