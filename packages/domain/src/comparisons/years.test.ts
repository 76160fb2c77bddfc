import { describe, expect, it } from "vitest";
import { compareYears } from "./years.js";

const figure = (criterionId: string, points: string | null, max: string) => ({ criterionId, points, max });
const pair = (fromId: string, toId: string) => ({ fromId, toId });

describe("two years through the mapping", () => {
  it("stand side by side, in points and in percent of the max", () => {
    const { groups, added, removed } = compareYears(
      [figure("a", "4.9", "7"), figure("gone", "1", "1")],
      [figure("b", "9.5", "14"), figure("new", "2", "2")],
      [pair("a", "b")],
    );
    expect(groups).toEqual([
      {
        earlier: { criterionIds: ["a"], points: "4.9", max: "7", lost: "2.1", percent: "70.00" },
        later: { criterionIds: ["b"], points: "9.5", max: "14", lost: "4.5", percent: "67.86" },
        pointsChange: "4.6",
        percentChange: "-2.14",
      },
    ]);
    expect([added, removed]).toEqual([[figure("new", "2", "2")], [figure("gone", "1", "1")]]);
  });

  it("compare what was split or merged as sums", () => {
    const { groups } = compareYears(
      [figure("a", "2", "3"), figure("b", "1", "1")],
      [figure("x", "1", "2"), figure("y", "1", "1"), figure("z", "0.5", "1")],
      [pair("a", "x"), pair("b", "z"), pair("a", "y"), pair("b", "y")],
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      earlier: { criterionIds: ["a", "b"], points: "3", max: "4" },
      later: { criterionIds: ["x", "y", "z"], points: "2.5", max: "4" },
      pointsChange: "-0.5",
      percentChange: "-12.50",
    });
  });

  it("say nothing of a change where one year has no points", () => {
    const { groups } = compareYears(
      [figure("a", null, "3"), figure("b", "1", "1")],
      [figure("x", "1", "4")],
      [pair("a", "x"), pair("b", "x")],
    );
    expect(groups[0]).toMatchObject({
      earlier: { points: null, lost: null, percent: null },
      pointsChange: null,
      percentChange: null,
    });
  });

  it("leave a mapping of other criteria alone, and round the change once", () => {
    expect(compareYears([figure("a", "1", "1")], [], [pair("a", "x")])).toEqual({
      groups: [],
      added: [],
      removed: [figure("a", "1", "1")],
    });
    const { groups } = compareYears([figure("a", "1", "3")], [figure("b", "2", "3")], [pair("a", "b")]);
    expect(groups[0]?.percentChange).toBe("33.33");
  });
});
