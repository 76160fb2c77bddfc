import { connectionOf } from "../lists/connection.js";
import { everybody, type List, order } from "../lists/list.js";
import { UnitSuccession } from "./unit-succession.entity.js";

export const unitSuccessionList: List = {
  name: "UnitSuccession",
  entity: UnitSuccession,
  filters: {},
  orders: { EFFECTIVE_ON: order("effective_on", "date") },
  defaultOrder: [{ field: "EFFECTIVE_ON", direction: "ASC" }],
  visible: everybody,
};

export const UnitSuccessionConnection = connectionOf(UnitSuccession, "UnitSuccession");
export type UnitSuccessionConnection = InstanceType<typeof UnitSuccessionConnection>;
