export { PersonCreate } from "./PersonCreate";
export { PersonEdit } from "./PersonEdit";
export { PersonList } from "./PersonList";
export { PersonShow } from "./PersonShow";
