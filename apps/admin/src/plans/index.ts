import EventNoteOutlined from "@mui/icons-material/EventNoteOutlined";
import { PlanCreate, PlanEdit } from "./PlanForm";
import { PlanList } from "./PlanList";
import { PlanShow } from "./PlanShow";

export const plans = {
  list: PlanList,
  show: PlanShow,
  create: PlanCreate,
  edit: PlanEdit,
  icon: EventNoteOutlined,
  recordRepresentation: "name",
};
