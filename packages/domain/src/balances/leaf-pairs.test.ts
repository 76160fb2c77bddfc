import { describe, expect, it } from "vitest";
import { leafPairs, type TreeNode } from "./leaf-pairs.js";

const node = (id: string, parentId: string | null = null): TreeNode => ({ id, parentId });
const pair = (fromId: string, toId: string) => ({ fromId, toId });
const wanted = (text: string) =>
  text === "" ? [] : text.split(" ").map((each) => pair(...(each.split(">") as [string, string])));

/** Two areas: A with a1, a2 and a group g of a3, a4; B without anything beneath. */
const earlier = [
  node("A"),
  ...["a1", "a2", "g"].map((id) => node(id, "A")),
  ...["a3", "a4"].map((id) => node(id, "g")),
  node("B"),
];
const later = [
  node("X"),
  ...["x1", "x2", "h"].map((id) => node(id, "X")),
  ...["x3", "x4"].map((id) => node(id, "h")),
  node("Y"),
];

describe("a mapping between what is scored itself", () => {
  it.each([
    ["leaf to leaf is itself", "a1>x1 B>Y", "a1>x1 B>Y"],
    ["an area known only as a whole goes on as all beneath the other", "B>X", "B>x1 B>x2 B>x3 B>x4"],
    ["a group goes on as one criterion", "g>x1", "a3>x1 a4>x1"],
    ["groups of which nothing is mapped by itself are compared as sums", "g>h", "a3>x3 a3>x4 a4>x3 a4>x4"],
    ["areas say nothing more where something beneath them is mapped", "A>X a1>x1 a2>x2", "a1>x1 a2>x2"],
    ["a group beneath them counts as something", "A>X g>h", "a3>x3 a3>x4 a4>x3 a4>x4"],
    ["a leaf mapped to a group and to one beneath it goes on as all of them", "a1>h a1>x3", "a1>x3 a1>x4"],
    ["what neither set has is left out", "a1>x1 zz>x1 a1>zz", "a1>x1"],
    ["the same twice counts once", "g>h g>h", "a3>x3 a3>x4 a4>x3 a4>x4"],
  ])("%s", (_, mapping, leaves) => {
    expect(leafPairs(earlier, later, wanted(mapping))).toEqual(wanted(leaves));
  });
});
