import { hatching } from "../charts/hatching";
import type { BalancePart } from "./balanceView";

interface Look {
  color: string;
  hatching?: string;
}

export const balanceLooks: Record<BalancePart, Look> = {
  opening: { color: "text.secondary" },
  recovered: { color: "points.recovered" },
  retired: { color: "points.waived", hatching: hatching(45) },
  pending: { color: "points.planned", hatching: hatching(90) },
  stillLost: { color: "points.explained", hatching: hatching(135) },
  newlyLost: { color: "points.unexplained" },
  unknown: { color: "points.planned", hatching: hatching(0) },
  closing: { color: "text.secondary" },
};
