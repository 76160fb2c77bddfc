export { IndicatorCreate } from "./IndicatorCreate";
export { IndicatorList } from "./IndicatorList";
