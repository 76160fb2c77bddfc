import type { DueState } from "@reform-ledger/domain";
import { hatching } from "../../charts/hatching";

interface SpanLook {
  bgcolor: string;
  color: string;
  backgroundImage?: string;
  border?: string;
}

/** Colour and pattern; the words stand in the bar or beside it. */
export const spanLooks: Record<DueState, SpanLook> = {
  ON_TIME: { bgcolor: "info.main", color: "info.contrastText" },
  DUE_SOON: { bgcolor: "warning.main", color: "warning.contrastText", backgroundImage: hatching(90) },
  OVERDUE: { bgcolor: "error.main", color: "error.contrastText" },
  DONE: { bgcolor: "success.main", color: "success.contrastText" },
  NONE: { bgcolor: "transparent", color: "text.primary", border: "1px dashed" },
};

/** What went on after the due date. */
export const lateTail = { bgcolor: "error.main", backgroundImage: hatching(135), opacity: 0.75 };
