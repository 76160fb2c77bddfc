import AutorenewOutlined from "@mui/icons-material/AutorenewOutlined";
import { RoundCreate } from "./RoundCreate";
import { RoundList } from "./RoundList";
import { RoundShow } from "./RoundShow";

export const rounds = {
  list: RoundList,
  show: RoundShow,
  create: RoundCreate,
  icon: AutorenewOutlined,
  recordRepresentation: "name",
};
