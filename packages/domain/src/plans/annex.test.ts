import { expect, it } from "vitest";
import { annexNumbers } from "./annex.js";

it("numbers the rows of an annex within their groups", () => {
  const rows = ["area 1", "area 1", "area 3", "directive 2", "directive 2", "directive "];
  expect(annexNumbers(rows.map((group) => ({ group })))).toEqual(["1.1", "1.2", "2.1", "3.1", "3.2", "4.1"]);
  expect(annexNumbers([])).toEqual([]);
});
