import { lackingOf } from "../rules/lacking";
import type { RowView } from "../SheetStore";

export type NoticeKind = "conflict" | "typed" | "inputs" | "reason" | "refused";

/** What a row has to ask or to say, beneath it; null: nothing. */
export function noticeOf(view: RowView, decimals: number): NoticeKind | null {
  const { pending, row } = view;
  if (!pending) return null;
  if (pending.status === "conflict") return "conflict";
  if (pending.draft.typed !== null) return "typed";
  const lacking = lackingOf(row, pending.draft.stage, pending.draft.entry, decimals);
  if (lacking) return lacking === "inputs" ? "inputs" : "reason";
  return pending.status === "refused" ? "refused" : null;
}

export interface NoticeProps {
  view: RowView;
  /** Back to the cell, once the person has decided. */
  onDone: () => void;
}
