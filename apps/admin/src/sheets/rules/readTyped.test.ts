import { describe, expect, it } from "vitest";
import { cellText, choiceText, editText, readTyped } from "./readTyped";

describe("a number typed into the sheet", () => {
  it.each([
    ["0,5", "0.5"],
    [" 1,50 ", "1.5"],
    ["0.75", "0.75"],
    ["0", "0"],
    ["2", "2"],
  ])("is read: %s", (text, points) => {
    expect(readTyped(text, "2", "vi")).toEqual({ kind: "points", points });
  });

  it("is nothing when the cell is emptied", () => {
    expect(readTyped("  ", "2", "vi")).toEqual({ kind: "empty" });
  });

  it("is asked about where it can mean two things, the one within the max first", () => {
    expect(readTyped("1.234", "2", "vi")).toMatchObject({ kind: "problem", choices: ["1.234", "1234"] });
    expect(readTyped("1.234", "2000", "vi")).toMatchObject({ choices: ["1234", "1.234"] });
    expect(choiceText("1.234", "vi")).toBe("1,234");
  });

  it("says of each bad text what is wrong with it", () => {
    const messageOf = (text: string) => {
      const reading = readTyped(text, "2", "vi");
      return reading.kind === "problem" ? reading.message : null;
    };
    expect(messageOf("hai")).toContain("không phải là số");
    expect(messageOf("2,5")).toBe("Điểm 2,5 vượt quá điểm tối đa 2.");
    expect(messageOf("-1")).toBe("Điểm không được âm.");
  });

  it("may say that the criterion does not apply", () => {
    expect(readTyped("K", "2", "vi")).toEqual({ kind: "notApplicable" });
  });

  it("stands in its cell as offices write it", () => {
    expect(cellText("1.50", "vi")).toBe("1,5");
    expect(editText("1234.5", "vi")).toBe("1234,5");
    expect(cellText(null, "vi")).toBe("");
  });
});
