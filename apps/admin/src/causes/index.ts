import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import { CauseCreate, CauseEdit } from "./CauseForm";
import { CauseList } from "./CauseList";

export const causes = {
  list: CauseList,
  create: CauseCreate,
  edit: CauseEdit,
  icon: HelpOutlineOutlined,
  recordRepresentation: "name",
};
