import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from "react";
import { type DetailPart, useSheet } from "../SheetContext";
import { type Before, beforeOf } from "../sheetActs";
import { cellId } from "./cells";
import { type ColumnKey, isStageColumn } from "./columns";
import { type GridAct, type GridShape, gridAct, type Position } from "./gridKeys";
import { fillDownward, pastedColumn } from "./pastedColumn";
import type { Typing } from "./typing";

export interface ActiveCell {
  rowId: string;
  column: ColumnKey;
}

interface GridOptions {
  ids: readonly string[];
  columns: readonly ColumnKey[];
  collapsed: ReadonlySet<string>;
  active: ActiveCell;
  onActive: (cell: ActiveCell) => void;
  onToggle: (rowId: string) => void;
}

const partOf: Partial<Record<ColumnKey, DetailPart>> = {
  inputs: "inputs",
  evidence: "evidence",
  questions: "questions",
};

/** Where the keyboard stands in the grid, what is being typed there, and what its keys do. */
export function useGrid({ ids, columns, collapsed, active, onActive, onToggle }: GridOptions) {
  const { store, acts, openDetail } = useSheet();
  const [typing, setTyping] = useState<Typing | null>(null);
  const before = useRef<Before | null>(null);
  const wantsFocus = useRef(false);
  const isLeaving = useRef(false);
  const pressedAt = useRef<string | null>(null);

  useEffect(() => {
    if (!wantsFocus.current || typing) return;
    wantsFocus.current = false;
    const cell = document.getElementById(cellId(active.rowId, active.column));
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const rowAt = (row: number) => store.viewOf(ids[row] ?? "");
  const shape: GridShape = {
    rows: ids.length,
    columns: columns.length,
    isEditable: ({ row, column }) => {
      const stage = rowAt(row)?.stage;
      return stage !== null && stage === columns[column];
    },
    opensDetail: ({ row, column }) => {
      const key = columns[column];
      return rowAt(row)?.row.isLeaf === true && key !== undefined && !isStageColumn(key);
    },
    isExpandable: (row) => rowAt(row)?.row.isLeaf === false,
    isExpanded: (row) => !collapsed.has(ids[row] ?? ""),
  };

  const moveTo = ({ row, column }: Position) => {
    const rowId = ids[row];
    const key = columns[column];
    if (!rowId || !key) return;
    wantsFocus.current = true;
    onActive({ rowId, column: key });
  };

  const start = (rowId: string, seed: string | null) => {
    const view = store.viewOf(rowId);
    if (!view?.stage) return;
    before.current = beforeOf(view);
    if (seed !== null) acts.type(rowId, seed, true);
    setTyping({ rowId, seed });
  };

  const leave = () => {
    if (typing) store.leave(typing.rowId);
    setTyping(null);
  };

  const perform = (done: GridAct) => {
    const { rowId, column } = active;
    switch (done.act) {
      case "move":
        return moveTo(done.to);
      case "edit":
        return start(rowId, done.seed ?? null);
      case "commit":
        leave();
        wantsFocus.current = true;
        return done.to ? moveTo(done.to) : undefined;
      case "restore":
        if (before.current) acts.restore(rowId, before.current);
        wantsFocus.current = true;
        return leave();
      case "clear":
        return acts.clear(rowId);
      case "notApplicable":
        return acts.setNotApplicable(rowId);
      case "accept":
        return acts.accept(rowId);
      case "detail":
        leave();
        return openDetail(rowId, partOf[column]);
      case "toggle":
        return onToggle(rowId);
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const notice = target.closest<HTMLElement>("[data-notice]");
    if (notice) return onNoticeKey(event, notice, () => focusRow(notice.dataset.notice ?? ""));
    if (event.nativeEvent.isComposing) return;
    if (!typing && event.key === "Escape") isLeaving.current = true;
    else if (event.key !== "Tab" && event.key !== "Shift") isLeaving.current = false;
    if (event.key === "Tab" && (isLeaving.current || goesToNotice(event, active.rowId))) {
      if (typing) leave();
      return;
    }
    const position = { row: ids.indexOf(active.rowId), column: columns.indexOf(active.column) };
    const done = gridAct(event, position, typing !== null, shape);
    if (!done) return;
    event.preventDefault();
    perform(done);
  };

  /** Back to the cell in which the row is typed into. */
  const focusRow = (rowId: string) => {
    const stage = store.viewOf(rowId)?.stage;
    wantsFocus.current = true;
    onActive({ rowId, column: stage && columns.includes(stage) ? stage : "criterion" });
  };

  /** Whether the pressed cell had the focus already, which it takes before the click comes. */
  const onMouseDown = () => {
    pressedAt.current = document.activeElement?.id ?? null;
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
    const rowId = cell?.dataset.row;
    const column = columns.find((key) => key === cell?.dataset.column);
    if (!rowId || !column || typing?.rowId === rowId) return;
    const isAgain = pressedAt.current === cellId(rowId, column);
    onActive({ rowId, column });
    if (store.viewOf(rowId)?.stage === column && (isAgain || event.detail > 1)) start(rowId, null);
    else if (store.viewOf(rowId)?.row.isLeaf && partOf[column]) openDetail(rowId, partOf[column]);
  };

  /** The cell that has the focus is the active one, however the focus came there. */
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const { row: rowId, column: name } = event.target.dataset;
    const column = columns.find((key) => key === name);
    if (!rowId || !column || (active.rowId === rowId && active.column === column)) return;
    onActive({ rowId, column });
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const texts = pastedColumn(event.clipboardData.getData("text/plain"));
    if ((typing && texts.length < 2) || (event.target as HTMLElement).closest("[data-notice]")) return;
    event.preventDefault();
    setTyping(null);
    const stage = store.viewOf(active.rowId)?.stage;
    const from = ids.slice(Math.max(0, ids.indexOf(active.rowId)));
    acts.paste(
      fillDownward(
        texts,
        from.filter((id) => stage && store.viewOf(id)?.stage === stage),
      ),
    );
  };

  return { typing, leave, focusRow, handlers: { onKeyDown, onMouseDown, onClick, onFocus, onPaste } };
}

const controlsIn = (notice: HTMLElement) => [
  ...notice.querySelectorAll<HTMLElement>("button, input, textarea"),
];

/** Tab goes from a row that asks something to what it asks. */
function goesToNotice(event: KeyboardEvent, rowId: string): boolean {
  if (event.shiftKey) return false;
  const notice = document.querySelector<HTMLElement>(`[data-notice="${rowId}"]`);
  return notice !== null && controlsIn(notice).length > 0;
}

/** Within a notice Tab is the browser's; Escape, and Tab beyond its ends, lead back to the grid. */
function onNoticeKey(event: KeyboardEvent, notice: HTMLElement, back: () => void): void {
  const controls = controlsIn(notice);
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  const isLeaving = event.key === "Tab" && document.activeElement === edge;
  if (event.key !== "Escape" && !isLeaving) return;
  event.preventDefault();
  event.stopPropagation();
  back();
}
