export { InspectionCreate, InspectionEdit } from "./InspectionForm";
export { InspectionList } from "./InspectionList";
export { InspectionShow } from "./InspectionShow";
