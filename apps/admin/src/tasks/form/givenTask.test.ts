import { describe, expect, it } from "vitest";
import { givenTask } from "./givenTask";

const given = (query: string) => givenTask(new URLSearchParams(query), (value) => value.replace(".", ","));

describe("a new task", () => {
  it("comes from a deduction with the points that it is expected to bring back", () => {
    expect(given("deductionId=deduction_3&points=0.5&leadUnitId=unit_4")).toMatchObject({
      leadUnitId: "unit_4",
      deductions: [{ deductionId: "deduction_3", expectedPoints: "0,5" }],
    });
  });

  it("comes from findings, with their day", () => {
    expect(given("findingId=finding_1&findingId=finding_2&dueOn=2023-12-31")).toMatchObject({
      findingIds: ["finding_1", "finding_2"],
      dueOn: "2023-12-31",
    });
  });

  it("comes from nowhere with nothing", () => {
    expect(Object.values(given("")).every((value) => value === null)).toBe(true);
  });
});
