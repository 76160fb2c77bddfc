import { Route } from "react-router";
import { pagesOf } from "../../pages/pagesOf";

const TaskBoardPage = pagesOf(() => import("../board/TaskBoardPage"))("TaskBoardPage");
const TaskCalendarPage = pagesOf(() => import("../calendar/TaskCalendarPage"))("TaskCalendarPage");
const TaskYearPage = pagesOf(() => import("../year/TaskYearPage"))("TaskYearPage");

/** Beside the list: the column, the month or day, and the year stay in the path when the filter changes. */
export const taskViewRoutes = (
  <>
    <Route path="board/:column?" element={<TaskBoardPage />} />
    <Route path="calendar/:shown?/:kind?" element={<TaskCalendarPage />} />
    <Route path="year/:year?/:group?" element={<TaskYearPage />} />
  </>
);
