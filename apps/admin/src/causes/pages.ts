export { CauseCreate, CauseEdit } from "./CauseForm";
export { CauseList } from "./CauseList";
