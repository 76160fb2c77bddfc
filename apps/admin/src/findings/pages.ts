export { FindingCreate, FindingEdit } from "./FindingForm";
export { FindingList } from "./FindingList";
export { FindingShow } from "./FindingShow";
