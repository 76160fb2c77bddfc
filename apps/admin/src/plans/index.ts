import EventNoteOutlined from "@mui/icons-material/EventNoteOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const plans = {
  list: page("PlanList"),
  show: page("PlanShow"),
  create: page("PlanCreate"),
  edit: page("PlanEdit"),
  icon: EventNoteOutlined,
  recordRepresentation: "name",
};
