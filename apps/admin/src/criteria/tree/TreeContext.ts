import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { createContext, type RefObject, useContext } from "react";
import type { TreeRow } from "./criteriaTree";
import type { Goal } from "./moves";
import type { NewPlace, NewTyped } from "./newPlace";

export interface TreeContextValue {
  set: CriteriaSetRowFragment;
  rows: readonly TreeRow[];
  mayWrite: boolean;
  activate: (id: string) => void;
  closed: ReadonlySet<string>;
  toggle: (id: string) => void;
  open: (id: string | null) => void;
  newPlace: NewPlace | null;
  startNew: (place: NewPlace | null) => void;
  /** Held here, since the row in which it is typed moves on with every criterion that is made. */
  newTyped: RefObject<NewTyped>;
  move: (row: TreeRow, goal: Goal) => void;
  askWhere: (row: TreeRow | null) => void;
  askRemoval: (row: TreeRow | null) => void;
}

export const TreeContext = createContext<TreeContextValue | null>(null);

export function useTree(): TreeContextValue {
  const tree = useContext(TreeContext);
  if (!tree) throw new Error("A row of the tree stands outside of it");
  return tree;
}

export const rowElementId = (id: string) => `row-${id}`;

export function focusRow(id: string): void {
  const row = document.getElementById(rowElementId(id));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "center" });
}
