import { expect, it } from "vitest";
import { forYear } from "./forYear";

it.each([
  ["par-index-2022", "par-index-2023"],
  ["Bộ tiêu chí năm 2022", "Bộ tiêu chí năm 2023"],
  ["Bộ tiêu chí", "Bộ tiêu chí 2023"],
  ["par", "par-2023"],
])("carries %s on as %s", (text, next) => {
  expect(forYear(text, 2022, 2023)).toBe(next);
});
