import InsertChartOutlined from "@mui/icons-material/InsertChartOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const measurements = {
  list: page("MeasurementList"),
  create: page("MeasurementCreate"),
  icon: InsertChartOutlined,
};
