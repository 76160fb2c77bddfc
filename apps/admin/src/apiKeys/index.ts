import VpnKeyOutlined from "@mui/icons-material/VpnKeyOutlined";
import { ApiKeyCreate } from "./ApiKeyCreate";
import { ApiKeyList } from "./ApiKeyList";

export const apiKeys = {
  list: ApiKeyList,
  create: ApiKeyCreate,
  icon: VpnKeyOutlined,
  recordRepresentation: "name",
};
