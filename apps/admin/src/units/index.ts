import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const units = {
  list: page("UnitList"),
  show: page("UnitShow"),
  create: page("UnitCreate"),
  edit: page("UnitEdit"),
  icon: AccountTreeOutlined,
  recordRepresentation: "name",
};
