import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import { CriteriaSetCreate } from "./sets/CriteriaSetCreate";
import { CriteriaSetEdit } from "./sets/CriteriaSetEdit";
import { CriteriaSetList } from "./sets/CriteriaSetList";
import { CriteriaSetShow } from "./sets/CriteriaSetShow";
import { criteriaSetRoutes } from "./sets/criteriaSetRoutes";

export const criteriaSets = {
  list: CriteriaSetList,
  show: CriteriaSetShow,
  create: CriteriaSetCreate,
  edit: CriteriaSetEdit,
  children: criteriaSetRoutes,
  icon: ChecklistOutlined,
  recordRepresentation: "name",
};

/** Criteria are looked at and written within their set. */
export const criteria = { recordRepresentation: "name" };
