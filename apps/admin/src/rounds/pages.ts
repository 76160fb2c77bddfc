export { RoundCreate } from "./RoundCreate";
export { RoundEdit } from "./RoundEdit";
export { RoundList } from "./RoundList";
export { RoundShow } from "./RoundShow";
