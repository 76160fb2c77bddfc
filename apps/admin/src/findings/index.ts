import ManageSearchOutlined from "@mui/icons-material/ManageSearchOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const findings = {
  list: page("FindingList"),
  show: page("FindingShow"),
  create: page("FindingCreate"),
  edit: page("FindingEdit"),
  icon: ManageSearchOutlined,
  recordRepresentation: "text",
};
