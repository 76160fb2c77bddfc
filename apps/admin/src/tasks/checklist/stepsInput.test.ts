import { describe, expect, it } from "vitest";
import { stepsInput } from "./stepsInput";

describe("the steps of a form", () => {
  it("keep the ids of those that stay, in their new order, and leave out empty lines", () => {
    const typed = [{ stepId: "step_2", text: " Rà soát " }, { text: "" }, null, { text: "Ban hành" }];
    expect(stepsInput(typed)).toEqual([
      { id: "step_2", text: "Rà soát" },
      { id: null, text: "Ban hành" },
    ]);
  });

  it("are none when the form has none", () => {
    expect(stepsInput(undefined)).toEqual([]);
  });
});
