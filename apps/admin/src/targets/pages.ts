export { TargetCreate, TargetEdit } from "./TargetForm";
export { TargetList } from "./TargetList";
export { TargetShow } from "./TargetShow";
