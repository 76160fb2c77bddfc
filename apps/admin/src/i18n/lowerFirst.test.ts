import { describe, expect, it } from "vitest";
import { lowerFirst } from "./lowerFirst";

describe("a noun within a sentence", () => {
  it.each([
    ["Nhiệm vụ", "nhiệm vụ"],
    ["Đơn vị", "đơn vị"],
    ["API key", "API key"],
    ["", ""],
  ])("%s is written %s", (noun, text) => {
    expect(lowerFirst(noun)).toBe(text);
  });
});
