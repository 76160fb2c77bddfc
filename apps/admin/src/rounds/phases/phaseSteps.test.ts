import { describe, expect, it } from "vitest";
import { nearSteps, phaseSteps } from "./phaseSteps";

const deadline = { phase: "APPRAISAL", dueOn: "2024-11-30", daysLeft: 3, state: "AHEAD" } as const;

describe("the steps of a round", () => {
  it("tell what is past, what is now and what comes, each with its deadline", () => {
    const steps = phaseSteps({ status: "APPRAISAL", deadlines: [deadline], imported: false });
    expect(steps.map(({ status, place }) => `${status} ${place}`)).toEqual([
      "DRAFT done",
      "SELF_ASSESSMENT done",
      "APPRAISAL current",
      "EXPLANATION ahead",
      "SECOND_APPRAISAL ahead",
      "FINALISED ahead",
      "PUBLISHED ahead",
    ]);
    expect(steps.find(({ status }) => status === "APPRAISAL")?.deadline).toBe(deadline);
    expect(steps.find(({ status }) => status === "EXPLANATION")?.deadline).toBeNull();
  });

  it("of a past result are only its entry, its finals and its publication", () => {
    const steps = phaseSteps({ status: "DRAFT", deadlines: [], imported: true });
    expect(steps.map(({ status }) => status)).toEqual(["DRAFT", "FINALISED", "PUBLISHED"]);
  });

  it("on a phone are the present one and the next, at the end the last alone", () => {
    const near = (status: "APPRAISAL" | "PUBLISHED") =>
      nearSteps(phaseSteps({ status, deadlines: [], imported: false })).map((step) => step.status);
    expect(near("APPRAISAL")).toEqual(["APPRAISAL", "EXPLANATION"]);
    expect(near("PUBLISHED")).toEqual(["PUBLISHED"]);
  });
});
