import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { cellId } from "./grid/cells";
import type { ActiveCell } from "./grid/useGrid";
import { type SheetFilter, visibleRows } from "./rules/filters";
import type { DetailPart } from "./SheetContext";
import type { SheetStore } from "./SheetStore";
import type { SheetRow } from "./sheetModel";

export interface OpenDetail {
  rowId: string;
  part: DetailPart | undefined;
  /** Grows each time that the details are asked for, so that the focus follows. */
  count: number;
}

/** What of the sheet is shown, where the viewer stands in it, and which row's details are open. */
export function useSheetView(
  store: SheetStore,
  rows: readonly SheetRow[],
  isPhone: boolean,
  wantedId: string | null,
) {
  const [filters, setFilters] = useState<readonly SheetFilter[]>([]);
  const [search, setSearch] = useState("");
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActiveCell] = useState<ActiveCell | null>(() => firstToFill(store));
  const [detail, setDetail] = useState<OpenDetail | null>(null);
  const standing = useRef(active);
  useEffect(() => {
    standing.current = active;
  });
  const order = rows.map(({ id }) => id).join();

  // Not when something is typed: a row that is filled must not run away beneath the hands.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said.
  const ids = useMemo(() => {
    const seen = store.views.map(({ row, entry, pending }) => ({
      row,
      entry,
      isContested: pending?.status === "conflict",
    }));
    return visibleRows(seen, { filters, search, collapsed });
  }, [store, order, filters, search, collapsed]);

  const setActive = useCallback(
    (cell: ActiveCell) => {
      setActiveCell(cell);
      const isLeaf = store.viewOf(cell.rowId)?.row.isLeaf === true;
      if (isLeaf && !isPhone) setDetail((open) => open && { ...open, rowId: cell.rowId });
    },
    [store, isPhone],
  );

  const openDetail = useCallback((rowId: string, part?: DetailPart) => {
    setDetail((open) => ({ rowId, part, count: (open?.count ?? 0) + 1 }));
    const { current } = standing;
    if (current) afterDrawing(() => showNearest(cellId(current.rowId, current.column)));
  }, []);

  const closeDetail = useCallback(() => {
    setDetail(null);
    const { current } = standing;
    if (current) focusSoon(cellId(current.rowId, current.column), current.rowId);
  }, []);

  const goTo = useCallback(
    (rowId: string) => {
      setFilters([]);
      setSearch("");
      setCollapsed(new Set());
      const stage = store.viewOf(rowId)?.stage ?? "criterion";
      setActive({ rowId, column: stage });
      focusSoon(cellId(rowId, stage), rowId);
    },
    [store, setActive],
  );

  useEffect(() => {
    if (wantedId && store.viewOf(wantedId)) goTo(wantedId);
  }, [wantedId, store, goTo]);

  const toggle = useCallback((rowId: string) => {
    setCollapsed((folded) => {
      const next = new Set(folded);
      if (!next.delete(rowId)) next.add(rowId);
      return next;
    });
  }, []);

  const areas = useMemo(() => rows.filter(({ depth }) => depth === 0), [rows]);
  const shown = active && ids.includes(active.rowId) ? active : firstOf(ids, active);
  return {
    ids,
    active: shown,
    collapsed,
    detail,
    setActive,
    openDetail,
    closeDetail,
    goTo,
    toggle,
    toolbar: { areas, filters, search, onFilters: setFilters, onSearch: setSearch, onJump: goTo },
  };
}

function firstToFill(store: SheetStore): ActiveCell | null {
  const view = store.views.find(({ stage }) => stage !== null);
  return view?.stage ? { rowId: view.row.id, column: view.stage } : null;
}

const firstOf = (ids: readonly string[], active: ActiveCell | null): ActiveCell | null =>
  ids[0] === undefined ? null : { rowId: ids[0], column: active?.column ?? "criterion" };

const afterDrawing = (work: () => void) => requestAnimationFrame(() => requestAnimationFrame(work));

/** The grid is narrower beside the details; the cell must stay in sight. */
const showNearest = (cell: string) =>
  document.getElementById(cell)?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** Once the page has been drawn with the row in it: its cell, or its card on a phone. */
function focusSoon(cell: string, rowId: string): void {
  afterDrawing(() => {
    const target =
      document.getElementById(cell) ??
      document.querySelector<HTMLElement>(`input[data-points="${rowId}"]`) ??
      document.querySelector<HTMLElement>(`[data-card="${rowId}"]`);
    target?.focus({ preventScroll: true });
    const grid = target?.closest<HTMLElement>("[role=grid]");
    if (target && grid) scrollWithin(grid, target);
    else target?.scrollIntoView({ block: target.matches("[data-card]") ? "start" : "center" });
  });
}

/** Moves the grid alone, not the page around it: an area to the top, a criterion to the middle. */
function scrollWithin(grid: HTMLElement, cell: HTMLElement): void {
  const group = cell.closest(".sheet-area")?.parentElement;
  const { top } = (group ?? cell).getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  const head = grid.firstElementChild?.firstElementChild?.clientHeight ?? 0;
  grid.scrollTop += top - frame.top - (group ? head : frame.height / 2);
}
