import { describe, expect, it } from "vitest";
import { linesOf, refusedStep, stepsIn, stepsOf, templateInput } from "./templateInput";

describe("the steps of a template", () => {
  it("are lines of one text and come back as they were", () => {
    const steps = ["Rà soát", "", "Ban hành"];
    expect(linesOf(steps)).toBe("Rà soát\n\nBan hành");
    expect(stepsIn(linesOf(steps))).toEqual(steps);
    expect(linesOf(null)).toBe("");
  });

  it("are sent without empty lines and edges", () => {
    expect(templateInput({ steps: ["  Rà soát ", "", " "] })).toEqual({ steps: ["Rà soát"] });
    expect(stepsOf([{ text: " Ban hành " }, { text: null }, "Báo cáo"])).toEqual(["Ban hành", "Báo cáo"]);
    expect(stepsOf(undefined)).toEqual([]);
  });
});

describe("what a form says of a template", () => {
  it("is sent with typed numbers as the API takes them and emptied fields as none", () => {
    const input = templateInput({ name: "Mẫu", effort: "2,5", causeId: "", cause: { id: "cause_1" } });
    expect(input).toEqual({ name: "Mẫu", effortDays: "2.5", causeId: null });
  });

  it("leaves out what the form does not have", () => {
    expect(templateInput({})).toEqual({});
  });
});

it("says what was refused of the first step that was, of the errors that a form keeps by place", () => {
  const errors = [undefined, { type: "server", message: "“Rà soát” bị lặp lại." }];
  expect(refusedStep(errors)).toBe("“Rà soát” bị lặp lại.");
  expect(refusedStep(undefined)).toBeUndefined();
});
