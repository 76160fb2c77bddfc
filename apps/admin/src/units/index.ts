import AccountTreeOutlined from "@mui/icons-material/AccountTreeOutlined";
import { UnitCreate } from "./UnitCreate";
import { UnitEdit } from "./UnitEdit";
import { UnitList } from "./UnitList";
import { UnitShow } from "./UnitShow";

export const units = {
  list: UnitList,
  show: UnitShow,
  create: UnitCreate,
  edit: UnitEdit,
  icon: AccountTreeOutlined,
  recordRepresentation: "name",
};
