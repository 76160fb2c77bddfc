import AssignmentTurnedInOutlined from "@mui/icons-material/AssignmentTurnedInOutlined";
import { TaskCreate } from "./TaskCreate";
import { TaskEdit } from "./TaskEdit";
import { TaskList } from "./TaskList";
import { TaskShow } from "./TaskShow";

export const tasks = {
  list: TaskList,
  show: TaskShow,
  create: TaskCreate,
  edit: TaskEdit,
  icon: AssignmentTurnedInOutlined,
  recordRepresentation: "title",
};
