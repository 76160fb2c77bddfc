import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import { TaskCreate } from "./form/TaskCreate";
import { TaskEdit } from "./form/TaskEdit";
import { TaskList } from "./list/TaskList";
import { TaskShow } from "./TaskShow";
import { taskViewRoutes } from "./views/routes";

export const tasks = {
  list: TaskList,
  show: TaskShow,
  create: TaskCreate,
  edit: TaskEdit,
  icon: AssignmentTurnedInOutlined,
  recordRepresentation: "title",
  children: taskViewRoutes,
};
