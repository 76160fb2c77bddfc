import VpnKeyOutlined from "@mui/icons-material/VpnKeyOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const apiKeys = {
  list: page("ApiKeyList"),
  create: page("ApiKeyCreate"),
  icon: VpnKeyOutlined,
  recordRepresentation: "name",
};
