import { everybody, type List, order } from "../lists/list.js";
import { GradeBand } from "./grade-band.entity.js";

export const gradeBandList: List = {
  name: "GradeBand",
  entity: GradeBand,
  filters: {},
  orders: { FLOOR_PERCENT: order("floor_percent", "numeric") },
  defaultOrder: [{ field: "FLOOR_PERCENT", direction: "DESC" }],
  visible: everybody,
};
