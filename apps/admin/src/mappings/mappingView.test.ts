import type { MappingRowFragment, MappingStatus } from "@reform-ledger/api-types";
import { describe, expect, it } from "vitest";
import { nearestFirst, plainProposals, unmapped, viewsOf } from "./mappingView";

const criterion = (code: string, name = `Tiêu chí ${code}`) =>
  ({ id: `${code} ${name}`, code, name, maxPoints: "1", level: "CRITERION" }) as const;

function mapping(
  from: ReturnType<typeof criterion>,
  to: ReturnType<typeof criterion>,
  status: MappingStatus = "PROPOSED",
  confidence: string | null = "0.9",
): MappingRowFragment {
  const id = `${from.id} ${to.id}`;
  return { id, version: 1, status, confidence, decidedAt: null, decidedBy: null, from, to };
}

const [a, b, c] = [criterion("1", "Kế hoạch"), criterion("2", "Báo cáo"), criterion("2", "Bao cao")];

describe("the pairs of two sets", () => {
  it("say why they were proposed, or that a person made them", () => {
    const pairs = [mapping(a, a), mapping(b, c), mapping(a, criterion("3", "Kế hoạch")), mapping(b, a)];
    const reasons = [...viewsOf(pairs), ...viewsOf([mapping(a, b, "CONFIRMED", null)])];
    expect(reasons.map(({ reason }) => reason)).toEqual([
      "SAME_CODE_AND_NAME",
      "SAME_CODE_AND_NAME",
      "SAME_NAME",
      "SIMILAR_NAME",
      "BY_HAND",
    ]);
  });

  it("show what was split, merged and both, whatever was rejected aside", () => {
    const split = viewsOf([mapping(a, b), mapping(a, c)]);
    expect(split.map(({ join }) => join)).toEqual(["SPLIT", "SPLIT"]);
    expect(viewsOf([mapping(a, c), mapping(b, c)])[0]?.join).toBe("MERGED");
    expect(viewsOf([mapping(a, b), mapping(a, c), mapping(b, b)])[0]?.join).toBe("MANY");
    expect(viewsOf([mapping(a, b), mapping(a, c, "REJECTED")]).map(({ join }) => join)).toEqual([
      "ONE",
      "ONE",
    ]);
  });

  it("may be confirmed together where code and name are the same and nobody decided", () => {
    const views = viewsOf([mapping(a, a), mapping(b, b, "CONFIRMED"), mapping(a, b)]);
    expect(plainProposals(views).map(({ id }) => id)).toEqual([mapping(a, a).id]);
  });
});

describe("criteria of one side", () => {
  it("are unmapped when every pair with them was rejected", () => {
    expect(unmapped([a, b], [mapping(a, a, "REJECTED"), mapping(b, b)], "from")).toEqual([a]);
  });

  it("come nearest first by name", () => {
    expect(nearestFirst([a, c], criterion("9", "Báo cáo tháng"))[0]).toBe(c);
    expect(nearestFirst([a, c], null)).toEqual([a, c]);
  });
});
