import StraightenOutlined from "@mui/icons-material/StraightenOutlined";
import { IndicatorCreate } from "./IndicatorCreate";
import { IndicatorList } from "./IndicatorList";

export const indicators = {
  list: IndicatorList,
  create: IndicatorCreate,
  icon: StraightenOutlined,
  recordRepresentation: "name",
};
