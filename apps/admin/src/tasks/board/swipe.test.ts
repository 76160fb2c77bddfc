import { expect, it } from "vitest";
import { swipeOf } from "./swipe";

it.each([
  ["to the left leads on", { x: -90, y: 10 }, 1],
  ["to the right leads back", { x: 90, y: -10 }, -1],
  ["that is short is a touch", { x: -40, y: 0 }, null],
  ["aslant is scrolling", { x: -90, y: 80 }, null],
])("a swipe %s", (_name, to, step) => {
  expect(swipeOf({ x: 0, y: 0 }, to)).toBe(step);
});
