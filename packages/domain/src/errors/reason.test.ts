import { describe, expect, it } from "vitest";
import { maxReasonLength, requireReason, shownText } from "./reason.js";

describe("a reason", () => {
  it("loses the blanks around it", () => {
    expect(requireReason("  Thiếu minh chứng. \n")).toBe("Thiếu minh chứng.");
  });

  it.each([
    ["blanks", " \t\n"],
    ["spaces that do not break", "\u00A0\u3000"],
    ["spaces without a width", "\u200B\u200D\u2060\uFEFF"],
    ["marks that only turn the direction", "\u202E\u200F"],
  ])("is missing where there are only %s", (_, text) => {
    const missing = expect.objectContaining({ messageKey: "reasonRequired" });
    expect(() => requireReason(text)).toThrow(missing);
    expect(shownText(text)).toBe("");
  });

  it("has an end", () => {
    const tooLong = expect.objectContaining({ messageKey: "tooLong" });
    expect(() => requireReason("x".repeat(maxReasonLength + 1))).toThrow(tooLong);
  });
});
