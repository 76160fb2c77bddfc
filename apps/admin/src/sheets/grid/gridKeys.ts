export interface Position {
  row: number;
  column: number;
}

/** What the keyboard needs to know of the visible rows and columns. */
export interface GridShape {
  rows: number;
  columns: number;
  /** Whether something can be typed there. */
  isEditable: (position: Position) => boolean;
  /** Whether the cell opens the row's details instead of being typed into. */
  opensDetail: (position: Position) => boolean;
  isExpandable: (row: number) => boolean;
  isExpanded: (row: number) => boolean;
}

export interface Pressed {
  key: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  shiftKey?: boolean;
  altKey?: boolean;
}

export type GridAct =
  | { act: "move"; to: Position }
  /** Begins to type; a seed replaces what stands in the cell. */
  | { act: "edit"; seed?: string }
  | { act: "commit"; to: Position | null }
  | { act: "restore" }
  | { act: "clear" }
  | { act: "notApplicable" }
  | { act: "accept" }
  | { act: "detail" }
  | { act: "toggle" };

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last));

/** The next cell in a direction in which something can be typed, in reading order; null: there is none. */
export function nextEditable(from: Position, step: 1 | -1, shape: GridShape): Position | null {
  const cells = shape.rows * shape.columns;
  for (let at = from.row * shape.columns + from.column + step; at >= 0 && at < cells; at += step) {
    const position = { row: Math.floor(at / shape.columns), column: at % shape.columns };
    if (shape.isEditable(position)) return position;
  }
  return null;
}

/** The next row in a direction whose cell in this column can be typed into, else simply the next row. */
function nextInColumn({ row, column }: Position, step: 1 | -1, shape: GridShape): Position {
  for (let at = row + step; at >= 0 && at < shape.rows; at += step) {
    if (shape.isEditable({ row: at, column })) return { row: at, column };
  }
  const isTyping = shape.isEditable({ row, column });
  return isTyping ? { row, column } : { row: clamp(row + step, shape.rows - 1), column };
}

/** What a key means in the grid; null: it is not the grid's, and the browser may have it. */
export function gridAct(
  pressed: Pressed,
  position: Position,
  isTyping: boolean,
  shape: GridShape,
): GridAct | null {
  if (pressed.key === "ArrowDown" && pressed.altKey) return { act: "detail" };
  return isTyping ? actWhileTyping(pressed, position, shape) : actWhileMoving(pressed, position, shape);
}

function actWhileTyping({ key, shiftKey }: Pressed, at: Position, shape: GridShape): GridAct | null {
  const step = shiftKey ? -1 : 1;
  switch (key) {
    case "Enter":
      return { act: "commit", to: nextInColumn(at, step, shape) };
    case "Tab":
      return { act: "commit", to: nextEditable(at, step, shape) };
    case "ArrowDown":
      return { act: "commit", to: nextInColumn(at, 1, shape) };
    case "ArrowUp":
      return { act: "commit", to: nextInColumn(at, -1, shape) };
    case "Escape":
      return { act: "restore" };
    default:
      return null;
  }
}

function actWhileMoving(pressed: Pressed, at: Position, shape: GridShape): GridAct | null {
  const { key, shiftKey, altKey } = pressed;
  const isCommand = pressed.ctrlKey === true || pressed.metaKey === true;
  const arrow = moveOf(pressed, isCommand, at, shape);
  if (arrow) return arrow;
  if (isCommand || altKey) return null;
  if (shape.opensDetail(at) && (key === "Enter" || key === "F2" || key === " ")) return { act: "detail" };
  if (key === "Tab") return moveTo(nextEditable(at, shiftKey ? -1 : 1, shape));
  if (key === "Enter") return { act: "move", to: nextInColumn(at, shiftKey ? -1 : 1, shape) };
  if (key === " " && shape.isExpandable(at.row)) return { act: "toggle" };
  return shape.isEditable(at) ? actOnCell(key) : null;
}

const moveTo = (to: Position | null): GridAct | null => (to ? { act: "move", to } : null);

function actOnCell(key: string): GridAct | null {
  if (key === "F2") return { act: "edit" };
  if (key === "Delete") return { act: "clear" };
  if (key === "Backspace") return { act: "edit", seed: "" };
  if (key === "k" || key === "K") return { act: "notApplicable" };
  if (key === "=") return { act: "accept" };
  return key.length === 1 && key !== " " ? { act: "edit", seed: key } : null;
}

function moveOf({ key }: Pressed, isCommand: boolean, at: Position, shape: GridShape): GridAct | null {
  const last = { row: shape.rows - 1, column: shape.columns - 1 };
  const to = (row: number, column: number): GridAct => ({
    act: "move",
    to: { row: clamp(row, last.row), column: clamp(column, last.column) },
  });
  switch (key) {
    case "ArrowDown":
      return isCommand ? to(last.row, at.column) : to(at.row + 1, at.column);
    case "ArrowUp":
      return isCommand ? to(0, at.column) : to(at.row - 1, at.column);
    case "ArrowLeft":
      if (at.column === 0 && isOpenGroup(at.row, shape)) return { act: "toggle" };
      return isCommand ? to(at.row, 0) : to(at.row, at.column - 1);
    case "ArrowRight":
      if (at.column === 0 && isClosedGroup(at.row, shape)) return { act: "toggle" };
      return isCommand ? to(at.row, last.column) : to(at.row, at.column + 1);
    case "Home":
      return isCommand ? to(0, 0) : to(at.row, 0);
    case "End":
      return isCommand ? to(last.row, last.column) : to(at.row, last.column);
    case "PageDown":
      return to(at.row + pageOfRows, at.column);
    case "PageUp":
      return to(at.row - pageOfRows, at.column);
    default:
      return null;
  }
}

const pageOfRows = 10;

const isOpenGroup = (row: number, shape: GridShape) => shape.isExpandable(row) && shape.isExpanded(row);
const isClosedGroup = (row: number, shape: GridShape) => shape.isExpandable(row) && !shape.isExpanded(row);
