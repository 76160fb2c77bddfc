import { Route } from "react-router";
import { TaskBoardPage } from "../board/TaskBoardPage";
import { TaskCalendarPage } from "../calendar/TaskCalendarPage";
import { TaskYearPage } from "../year/TaskYearPage";

/** Beside the list: the column, the month or day, and the year stay in the path when the filter changes. */
export const taskViewRoutes = (
  <>
    <Route path="board/:column?" element={<TaskBoardPage />} />
    <Route path="calendar/:shown?/:kind?" element={<TaskCalendarPage />} />
    <Route path="year/:year?/:group?" element={<TaskYearPage />} />
  </>
);
