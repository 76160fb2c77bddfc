import ManageSearchOutlined from "@mui/icons-material/ManageSearchOutlined";
import { FindingCreate, FindingEdit } from "./FindingForm";
import { FindingList } from "./FindingList";
import { FindingShow } from "./FindingShow";

export const findings = {
  list: FindingList,
  show: FindingShow,
  create: FindingCreate,
  edit: FindingEdit,
  icon: ManageSearchOutlined,
  recordRepresentation: "text",
};
