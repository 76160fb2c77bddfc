import type { KeyboardEvent } from "react";
import type { TreeRow } from "./criteriaTree";
import { type MoveName, movesOf } from "./moves";
import { focusRow, useTree } from "./TreeContext";

const moveOfKey: Readonly<Record<string, MoveName>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "outside",
  ArrowRight: "inside",
};

/** The keys of a tree: arrows walk and fold, with Alt they move the criterion itself. */
export function useTreeKeys(shown: readonly TreeRow[]) {
  const tree = useTree();

  const walk = (row: TreeRow, key: string): boolean => {
    const index = shown.findIndex(({ criterion }) => criterion.id === row.criterion.id);
    const goTo = (target: TreeRow | undefined) => {
      if (target) focusRow(target.criterion.id);
      return true;
    };
    const isClosed = tree.closed.has(row.criterion.id);
    switch (key) {
      case "ArrowUp":
        return goTo(shown[index - 1]);
      case "ArrowDown":
        return goTo(shown[index + 1]);
      case "Home":
        return goTo(shown[0]);
      case "End":
        return goTo(shown.at(-1));
      case "ArrowRight":
        if (!row.isLeaf && isClosed) tree.toggle(row.criterion.id);
        else if (!row.isLeaf) goTo(shown[index + 1]);
        return true;
      case "ArrowLeft":
        if (!row.isLeaf && !isClosed) tree.toggle(row.criterion.id);
        else if (row.parentId !== null) focusRow(row.parentId);
        return true;
      default:
        return false;
    }
  };

  const act = (row: TreeRow, key: string): boolean => {
    if (key === "Enter" || key === "F2") tree.open(row.criterion.id);
    else if (!tree.mayWrite) return false;
    else if (key === "Insert") tree.startNew({ parentId: row.parentId, afterId: row.criterion.id });
    else if (key === "Delete") tree.askRemoval(row);
    else return false;
    return true;
  };

  const shift = (row: TreeRow, key: string): boolean => {
    const name = moveOfKey[key];
    if (!tree.mayWrite || !name) return false;
    const goal = movesOf(tree.rows, row)[name];
    if (goal) tree.move(row, goal);
    return true;
  };

  return (row: TreeRow, event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
    const isDone = event.altKey ? shift(row, event.key) : walk(row, event.key) || act(row, event.key);
    if (isDone) event.preventDefault();
  };
}
