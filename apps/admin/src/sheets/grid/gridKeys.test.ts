import { describe, expect, it } from "vitest";
import { type GridShape, gridAct, nextEditable } from "./gridKeys";

/** Rows 0 (an area), 1 and 2, 3 (an area), 4; the points stand in column 2. */
const shape: GridShape = {
  rows: 5,
  columns: 4,
  isEditable: ({ row, column }) => column === 2 && [1, 2, 4].includes(row),
  opensDetail: ({ row, column }) => column === 3 && row === 1,
  isExpandable: (row) => row === 0 || row === 3,
  isExpanded: (row) => row === 0,
};

const at = (row: number, column = 2) => ({ row, column });
const press = (key: string, position = at(1), isTyping = false, more = {}) =>
  gridAct({ key, ...more }, position, isTyping, shape);

describe("the keyboard in the sheet", () => {
  it.each([
    ["ArrowDown", at(2)],
    ["ArrowUp", at(0)],
    ["ArrowLeft", at(1, 1)],
    ["ArrowRight", at(1, 3)],
    ["Home", at(1, 0)],
    ["End", at(1, 3)],
    ["PageDown", at(4)],
  ])("moves with %s", (key, to) => {
    expect(press(key)).toEqual({ act: "move", to });
  });

  it("stops at the edges", () => {
    expect(press("ArrowUp", at(0))).toEqual({ act: "move", to: at(0) });
    expect(press("ArrowRight", at(4, 3))).toEqual({ act: "move", to: at(4, 3) });
  });

  it("goes to the first and the last cell with Ctrl", () => {
    expect(press("Home", at(2), false, { ctrlKey: true })).toEqual({ act: "move", to: at(0, 0) });
    expect(press("End", at(2), false, { ctrlKey: true })).toEqual({ act: "move", to: at(4, 3) });
  });

  it("skips with Enter what cannot be typed into", () => {
    expect(press("Enter", at(2))).toEqual({ act: "move", to: at(4) });
    expect(press("Enter", at(4), false, { shiftKey: true })).toEqual({ act: "move", to: at(2) });
  });

  it("goes with Tab to the next cell that can be typed into, and out of the sheet after the last", () => {
    expect(press("Tab", at(2))).toEqual({ act: "move", to: at(4) });
    expect(press("Tab", at(4))).toBeNull();
    expect(press("Tab", at(1), false, { shiftKey: true })).toBeNull();
    expect(nextEditable(at(0, 0), 1, shape)).toEqual(at(1));
  });

  it("begins to type with a character, which replaces, with F2, which keeps, and with Backspace", () => {
    expect(press("7")).toEqual({ act: "edit", seed: "7" });
    expect(press("F2")).toEqual({ act: "edit" });
    expect(press("Backspace")).toEqual({ act: "edit", seed: "" });
  });

  it("does not type where nothing can be typed", () => {
    expect(press("7", at(0))).toBeNull();
    expect(press("F2", at(1, 1))).toBeNull();
  });

  it("leaves the browser its own shortcuts", () => {
    expect(press("f", at(1), false, { ctrlKey: true })).toBeNull();
    expect(press("v", at(1), false, { metaKey: true })).toBeNull();
  });

  it("clears with Delete, says not applicable with k, and accepts with =", () => {
    expect(press("Delete")).toEqual({ act: "clear" });
    expect(press("k")).toEqual({ act: "notApplicable" });
    expect(press("=")).toEqual({ act: "accept" });
  });

  it("opens the row's details with Alt and the arrow, also while typing", () => {
    expect(press("ArrowDown", at(1), false, { altKey: true })).toEqual({ act: "detail" });
    expect(press("ArrowDown", at(1), true, { altKey: true })).toEqual({ act: "detail" });
  });

  it("opens the details from a cell that is not typed into", () => {
    for (const key of ["Enter", "F2", " "]) expect(press(key, at(1, 3))).toEqual({ act: "detail" });
  });

  it("unfolds and folds a group from its first cell", () => {
    expect(press("ArrowLeft", at(0, 0))).toEqual({ act: "toggle" });
    expect(press("ArrowRight", at(3, 0))).toEqual({ act: "toggle" });
    expect(press("ArrowRight", at(0, 0))).toEqual({ act: "move", to: at(0, 1) });
    expect(press(" ", at(3))).toEqual({ act: "toggle" });
  });

  it("while typing keeps the arrows left and right for the text", () => {
    expect(press("ArrowLeft", at(1), true)).toBeNull();
    expect(press("=", at(1), true)).toBeNull();
  });

  it("while typing takes the value with Enter and Tab and restores it with Escape", () => {
    expect(press("Enter", at(2), true)).toEqual({ act: "commit", to: at(4) });
    expect(press("Tab", at(4), true)).toEqual({ act: "commit", to: null });
    expect(press("Enter", at(4), true)).toEqual({ act: "commit", to: at(4) });
    expect(press("Escape", at(1), true)).toEqual({ act: "restore" });
  });
});
