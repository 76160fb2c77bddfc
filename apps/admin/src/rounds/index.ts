import AutorenewOutlined from "@mui/icons-material/AutorenewOutlined";
import { RoundCreate } from "./RoundCreate";
import { RoundEdit } from "./RoundEdit";
import { RoundList } from "./RoundList";
import { RoundShow } from "./RoundShow";

export const rounds = {
  list: RoundList,
  show: RoundShow,
  create: RoundCreate,
  edit: RoundEdit,
  icon: AutorenewOutlined,
  recordRepresentation: "name",
};
