import TravelExploreOutlined from "@mui/icons-material/TravelExploreOutlined";
import { InspectionCreate, InspectionEdit } from "./InspectionForm";
import { InspectionList } from "./InspectionList";
import { InspectionShow } from "./InspectionShow";

export const inspections = {
  list: InspectionList,
  show: InspectionShow,
  create: InspectionCreate,
  edit: InspectionEdit,
  icon: TravelExploreOutlined,
  recordRepresentation: "name",
};
