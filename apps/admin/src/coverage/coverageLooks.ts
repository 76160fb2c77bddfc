import type { DeductionStatus } from "@reform-ledger/api-types";
import { hatching } from "../charts/hatching";
import type { StackedPart } from "./coverageView";

interface PartLook {
  color: string;
  hatching?: string;
  status: DeductionStatus;
}

export const coverageLooks: Record<StackedPart, PartLook> = {
  unexplained: { color: "points.unexplained", status: "UNEXPLAINED" },
  explained: { color: "points.explained", status: "EXPLAINED" },
  planned: { color: "points.planned", status: "PLANNED" },
  waived: { color: "points.waived", hatching: hatching(45), status: "WAIVED" },
  recovered: { color: "points.recovered", status: "RECOVERED" },
  lostAgain: { color: "points.lostAgain", hatching: hatching(135), status: "RECURRED" },
};
