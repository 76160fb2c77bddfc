import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import { pagesOf } from "../pages/pagesOf";
import { taskViewRoutes } from "./views/routes";

const page = pagesOf(() => import("./pages"));

export const tasks = {
  list: page("TaskList"),
  show: page("TaskShow"),
  create: page("TaskCreate"),
  edit: page("TaskEdit"),
  icon: AssignmentTurnedInOutlined,
  recordRepresentation: "title",
  children: taskViewRoutes,
};
