import TravelExploreOutlined from "@mui/icons-material/TravelExploreOutlined";
import { pagesOf } from "../pages/pagesOf";

const page = pagesOf(() => import("./pages"));

export const inspections = {
  list: page("InspectionList"),
  show: page("InspectionShow"),
  create: page("InspectionCreate"),
  edit: page("InspectionEdit"),
  icon: TravelExploreOutlined,
  recordRepresentation: "name",
};
