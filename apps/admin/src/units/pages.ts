export { UnitCreate } from "./UnitCreate";
export { UnitEdit } from "./UnitEdit";
export { UnitList } from "./UnitList";
export { UnitShow } from "./UnitShow";
