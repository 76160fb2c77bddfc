import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import { pagesOf } from "../pages/pagesOf";
import { criteriaSetRoutes } from "./sets/criteriaSetRoutes";

const page = pagesOf(() => import("./pages"));

export const criteriaSets = {
  list: page("CriteriaSetList"),
  show: page("CriteriaSetShow"),
  create: page("CriteriaSetCreate"),
  edit: page("CriteriaSetEdit"),
  children: criteriaSetRoutes,
  icon: ChecklistOutlined,
  recordRepresentation: "name",
};

/** Criteria are looked at and written within their set. */
export const criteria = { recordRepresentation: "name" };
