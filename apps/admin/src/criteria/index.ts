import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import FormatListNumberedOutlined from "@mui/icons-material/FormatListNumberedOutlined";
import { CriteriaSetCreate } from "./CriteriaSetCreate";
import { CriteriaSetList } from "./CriteriaSetList";
import { CriteriaSetShow } from "./CriteriaSetShow";
import { CriterionCreate, CriterionEdit } from "./CriterionForm";

export const criteriaSets = {
  list: CriteriaSetList,
  show: CriteriaSetShow,
  create: CriteriaSetCreate,
  icon: ChecklistOutlined,
  recordRepresentation: "name",
};

/** Criteria are looked at within their set; alone they are only written. */
export const criteria = {
  create: CriterionCreate,
  edit: CriterionEdit,
  icon: FormatListNumberedOutlined,
  recordRepresentation: "name",
};
