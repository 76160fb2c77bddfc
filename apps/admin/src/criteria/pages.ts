export { CriteriaSetCreate } from "./sets/CriteriaSetCreate";
export { CriteriaSetEdit } from "./sets/CriteriaSetEdit";
export { CriteriaSetList } from "./sets/CriteriaSetList";
export { CriteriaSetShow } from "./sets/CriteriaSetShow";
