import HelpOutlineOutlined from "@mui/icons-material/HelpOutlineOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const causes = {
  list: page("CauseList"),
  create: page("CauseCreate"),
  edit: page("CauseEdit"),
  icon: HelpOutlineOutlined,
  recordRepresentation: "name",
};
