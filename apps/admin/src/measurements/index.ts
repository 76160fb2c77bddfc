import InsertChartOutlined from "@mui/icons-material/InsertChartOutlined";
import { MeasurementCreate } from "./MeasurementCreate";
import { MeasurementList } from "./MeasurementList";

export const measurements = { list: MeasurementList, create: MeasurementCreate, icon: InsertChartOutlined };
