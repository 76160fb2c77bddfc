export { HandOverList } from "./HandOverList";
export { HandOverPage } from "./HandOverPage";
export { HandOverShow } from "./HandOverShow";
