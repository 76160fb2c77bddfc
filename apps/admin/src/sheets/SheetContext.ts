import type { ScoreStage } from "@reform-ledger/domain";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { RowView, SheetStore } from "./SheetStore";
import type { SheetActs } from "./sheetActs";
import type { StageSums } from "./sheetSums";

/** What every row of one sheet shares; the same object for as long as the sheet is open. */
export interface SheetShared {
  store: SheetStore;
  acts: SheetActs;
  assessmentId: string;
  locale: string;
  decimals: number;
  /** The sheet of an earlier moment, in which nothing can be typed. */
  isPast: boolean;
  openDetail: (rowId: string, part?: DetailPart) => void;
}

export type DetailPart = "inputs" | "reason" | "note" | "evidence" | "questions";

export const SheetContext = createContext<SheetShared | null>(null);

export function useSheet(): SheetShared {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error("There is no sheet around this component");
  return sheet;
}

/** One row; its reader is drawn again only when this row changes. */
export function useRowView(id: string): RowView | null {
  const { store } = useSheet();
  return useSyncExternalStore(store.subscribe, () => store.viewOf(id));
}

export function useGroupSums(id: string): StageSums | null {
  const { store } = useSheet();
  return useSyncExternalStore(store.subscribe, () => store.sumsOf(id));
}

/** For what shows the sheet as a whole: drawn again at every change. */
export function useWholeSheet(): SheetStore {
  const { store } = useSheet();
  useSyncExternalStore(store.subscribe, store.revision);
  return store;
}

/** What a stage's column says of a row, drafts included. */
export function valueIn({ row, stage, entry }: RowView, column: ScoreStage) {
  return stage === column && entry ? entry : row.values[column];
}
