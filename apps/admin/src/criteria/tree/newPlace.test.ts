import { expect, it } from "vitest";
import { rowsOf } from "./criteriaTree";
import { smallTree } from "./criterionExample";
import { rowBeforeNew } from "./newPlace";

const rows = rowsOf(smallTree);

it.each([
  ["a sibling, after the whole branch before it", { parentId: null, afterId: "1" }, "1.2.2"],
  ["the last sibling", { parentId: null, afterId: "2" }, "2"],
  ["a first child, right beneath its parent", { parentId: "1.2", afterId: null }, "1.2"],
  ["a sibling of a leaf", { parentId: "1.2", afterId: "1.2.1" }, "1.2.1"],
  ["an area of an empty set", { parentId: null, afterId: null }, null],
  ["nothing", null, null],
])("writes %s", (_what, place, before) => {
  expect(rowBeforeNew(place, rows)).toBe(before);
});
