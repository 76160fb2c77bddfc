import StraightenOutlined from "@mui/icons-material/StraightenOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const indicators = {
  list: page("IndicatorList"),
  create: page("IndicatorCreate"),
  icon: StraightenOutlined,
  recordRepresentation: "name",
};
