import AutorenewOutlined from "@mui/icons-material/AutorenewOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const rounds = {
  list: page("RoundList"),
  show: page("RoundShow"),
  create: page("RoundCreate"),
  edit: page("RoundEdit"),
  icon: AutorenewOutlined,
  recordRepresentation: "name",
};
