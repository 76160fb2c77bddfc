import { describe, expect, it } from "vitest";
import { type ComparedCriterion, compareCriteriaSets } from "./difference.js";

const criterion = (id: string, more: Partial<ComparedCriterion> = {}): ComparedCriterion => ({
  id,
  parentId: null,
  code: "1",
  name: "Kế hoạch CCHC năm",
  maxPoints: "3",
  kind: "SCORED",
  method: "SELF",
  ruleText: "Kịp thời: 3",
  rule: { kind: "CHOICE", options: [{ label: "Kịp thời", points: "3" }] },
  ...more,
});
const pair = (fromId: string, toId: string) => ({ fromId, toId });

describe("the difference between two sets", () => {
  it("tells what is new, gone, changed and as it was", () => {
    const [same, changed, gone] = [criterion("1"), criterion("2"), criterion("3")];
    const [goesOn, differs, fresh] = [criterion("11"), criterion("12", { maxPoints: "2" }), criterion("13")];
    const pairs = [pair("1", "11"), pair("2", "12"), pair("3", "99")];
    expect(compareCriteriaSets([same, changed, gone], [goesOn, differs, fresh], pairs)).toEqual({
      added: [fresh],
      removed: [gone],
      changed: [{ from: changed, to: differs, members: ["maxPoints"] }],
      unchanged: [{ from: same, to: goesOn }],
    });
  });

  it.each<[Partial<ComparedCriterion>, string[]]>([
    [{ code: "1.1" }, ["code"]],
    [{ name: "Kế hoạch  CCHC\nnăm " }, []],
    [{ name: "Kế hoạch CCHC" }, ["name"]],
    [{ maxPoints: "3.00" }, []],
    [{ kind: "BONUS", method: null }, ["kind", "method"]],
    [{ ruleText: null, rule: null }, ["ruleText", "rule"]],
    [{ rule: { options: [{ points: "3", label: "Kịp thời" }], kind: "CHOICE" } }, []],
    [{ rule: { kind: "CHOICE", options: [{ label: "Kịp thời", points: "2" }] } }, ["rule"]],
    [{ parentId: "12" }, ["parent"]],
  ])("with %j names %j", (more, members) => {
    const { changed } = compareCriteriaSets(
      [criterion("1"), criterion("2")],
      [criterion("11", more), criterion("12")],
      [pair("1", "11"), pair("2", "12")],
    );
    expect(changed.flatMap((each) => each.members)).toEqual(members);
  });

  it("does not call a parent changed that itself goes on", () => {
    const { changed } = compareCriteriaSets(
      [criterion("1"), criterion("2", { parentId: "1" })],
      [criterion("11"), criterion("12", { parentId: "11" })],
      [pair("1", "11"), pair("2", "12")],
    );
    expect(changed).toEqual([]);
  });

  it("shows a criterion that was split beside each of its parts", () => {
    const { changed, added } = compareCriteriaSets(
      [criterion("1")],
      [criterion("11", { maxPoints: "1" }), criterion("12", { maxPoints: "2" })],
      [pair("1", "11"), pair("1", "12")],
    );
    expect(changed.map(({ to }) => to.id)).toEqual(["11", "12"]);
    expect(added).toEqual([]);
  });
});
