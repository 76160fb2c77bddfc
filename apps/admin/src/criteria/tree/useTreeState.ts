import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useEffect, useMemo, useRef, useState } from "react";
import { useEvent, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { toggled, without } from "../../lists/idSets";
import { moveCriterion } from "../criterionActs.operations";
import type { TreeRow } from "./criteriaTree";
import type { Goal } from "./moves";
import { type NewPlace, nothingTyped } from "./newPlace";
import { focusRow, type TreeContextValue } from "./TreeContext";

/** What a person is doing with the tree: folded, chosen, being written, being moved. */
export function useTreeState(
  set: CriteriaSetRowFragment,
  rows: readonly TreeRow[],
  mayWrite: boolean,
  clearSearch: () => void,
) {
  const translate = useTranslate();
  const [, setParams] = useSearchParams();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [activeId, activate] = useState<string | null>(null);
  const [newPlace, setNewPlace] = useState<NewPlace | null>(null);
  const newTyped = useRef(nothingTyped);
  const [moving, askWhere] = useState<TreeRow | null>(null);
  const [removing, askRemoval] = useState<TreeRow | null>(null);
  const { call } = useLedgerCall(moveCriterion);
  const place = useKnownPlace(newPlace, rows);
  const reveal = useReveal(rows, setClosed, clearSearch);

  const toggle = useEvent((id: string) => setClosed(toggled(closed, id)));
  const open = useEvent((id: string | null) => setParams(withCriterion(id), { replace: true }));
  const startNew = useEvent((next: NewPlace | null) => {
    if (next === null) newTyped.current = nothingTyped;
    if (next === null && place?.afterId) focusRow(place.afterId);
    if (next?.parentId) setClosed(without(closed, [next.parentId]));
    if (next) clearSearch();
    setNewPlace(next);
  });
  const move = useEvent(async ({ criterion: { id, version, code } }: TreeRow, goal: Goal) => {
    const done = translate("resources.criteria.tree.moved", { code });
    const moved = await call({ input: { criterionId: id, expectedVersion: version, ...goal } }, done);
    if (moved) reveal(id);
  });
  const tree = useMemo<TreeContextValue>(
    () => ({
      ...{ set, rows, mayWrite, closed, newTyped, newPlace: place },
      ...{ activate, toggle, open, startNew, move, askWhere, askRemoval },
    }),
    [set, rows, mayWrite, closed, place, toggle, open, startNew, move],
  );
  const foldAll = (isFolded: boolean) => {
    const parents = rows.filter(({ isLeaf }) => !isLeaf).map(({ criterion }) => criterion.id);
    setClosed(new Set(isFolded ? parents : []));
  };
  return { tree, activeId, foldAll, reveal, dialogs: { moving, removing } };
}

const withCriterion = (id: string | null) => (params: URLSearchParams) => {
  const next = new URLSearchParams(params);
  if (id === null) next.delete("criterion");
  else next.set("criterion", id);
  return next;
};

/** A criterion that was just made is not read yet: until it is, the next one is written where it was. */
function useKnownPlace(place: NewPlace | null, rows: readonly TreeRow[]): NewPlace | null {
  const known = useRef<NewPlace | null>(null);
  const isKnown = !place?.afterId || rows.some(({ criterion }) => criterion.id === place.afterId);
  const shown = isKnown || known.current?.parentId !== place?.parentId ? place : known.current;
  useEffect(() => {
    known.current = shown;
  }, [shown]);
  return shown;
}

/** Opens what lies above a criterion, then goes to its row once that is drawn. */
function useReveal(
  rows: readonly TreeRow[],
  setClosed: (change: (closed: ReadonlySet<string>) => ReadonlySet<string>) => void,
  clearSearch: () => void,
) {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    focusRow(wanted);
    setWanted(null);
  }, [wanted]);
  const parentOf = useMemo(() => new Map(rows.map((row) => [row.criterion.id, row.parentId])), [rows]);
  return (id: string) => {
    const above = new Set<string>();
    for (let parent = parentOf.get(id); parent; parent = parentOf.get(parent)) above.add(parent);
    setClosed((closed) => without(closed, above));
    clearSearch();
    setWanted(id);
  };
}
