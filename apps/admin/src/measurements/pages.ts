export { MeasurementCreate } from "./MeasurementCreate";
export { MeasurementList } from "./MeasurementList";
