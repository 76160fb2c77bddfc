import { expect, it } from "vitest";
import { markedCells, problemPlace } from "./problemPlace";

const problem = (code: string) => ({ code, message: "", line: 3, column: "C", blocking: true });

it("marks the cells that problems are about", () => {
  const marked = markedCells(["ambiguousNumber", "importCodeMissing", "unheardOf"].map(problem));
  expect([...marked]).toEqual(["maxPoints", "code"]);
});

it("names a place as a spreadsheet does", () => {
  expect(problemPlace({ line: 3, column: "C" })).toEqual({ key: "cell", values: { cell: "C3" } });
  expect(problemPlace({ line: 3, column: null })).toEqual({ key: "line", values: { line: 3 } });
  expect(problemPlace({ line: null, column: null })).toBeNull();
});
