export { PlanCreate, PlanEdit } from "./PlanForm";
export { PlanList } from "./PlanList";
export { PlanShow } from "./PlanShow";
