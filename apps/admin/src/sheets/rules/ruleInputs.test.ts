import { describe, expect, it } from "vitest";
import { inputsText } from "./inputsText";
import {
  inputsAt,
  withAbsence,
  withAnswer,
  withChoice,
  withCount,
  withGroup,
  withMembers,
} from "./ruleInputs";

describe("the inputs of a rule", () => {
  it("take one member and lose another", () => {
    expect(withMembers({ numerator: "8" }, [], { denominator: "10" })).toEqual({
      numerator: "8",
      denominator: "10",
    });
    expect(withMembers({ numerator: "8" }, [], { numerator: undefined })).toEqual({});
  });

  it("lie within the chosen case", () => {
    const inputs = withMembers({ choice: "Có kế hoạch", inner: {} }, ["inner"], { percent: "85" });
    expect(inputs).toEqual({ choice: "Có kế hoạch", inner: { percent: "85" } });
    expect(inputsAt(inputs, ["inner"])).toEqual({ percent: "85" });
  });

  it("begin anew with another case", () => {
    expect(withChoice({ choice: "A", inner: { percent: "85" } }, { inside: [] }, "B", true)).toEqual({
      choice: "B",
      inner: {},
    });
  });

  it("are nothing else once nothing arose", () => {
    expect(withAbsence({ percent: "85" }, [], true)).toEqual({ absent: true });
    expect(withAbsence({ absent: true }, [], false)).toEqual({});
  });

  it("count by item, and forget an emptied count", () => {
    const inputs = withCount(null, [], "Báo cáo chậm", "2");
    expect(inputs).toEqual({ counts: { "Báo cáo chậm": "2" } });
    expect(withCount(inputs, [], "Báo cáo chậm", undefined)).toEqual({});
  });

  it("hold answers by group", () => {
    const inputs = withGroup(null, [], "Người dân", (group) => withAnswer(group, "Hài lòng", "12"));
    expect(inputs).toEqual({ groups: { "Người dân": { answers: { "Hài lòng": "12" } } } });
  });

  it.each([
    [{ numerator: "8", denominator: "10" }, "8/10"],
    [{ percent: "92.5" }, "92,5 %"],
    [{ counts: { "Báo cáo chậm": "2", "Báo cáo thiếu": "0" } }, "Báo cáo chậm: 2"],
    [{ absent: true as const }, "Không phát sinh"],
    [{ choice: "Có kế hoạch", inner: { percent: "85" } }, "Có kế hoạch · 85 %"],
    [null, ""],
  ])("stand in their cell: %j", (inputs, text) => {
    expect(inputsText(inputs, "Không phát sinh", "vi")).toBe(text);
  });
});
