import { describe, expect, it } from "vitest";
import { type MappableCriterion, proposeMapping } from "./mapping.js";
import { foldVietnamese, similarity, trigramsOf } from "./names.js";

const criterion = (
  id: string,
  code: string,
  name: string,
  parentId: string | null = null,
  maxPoints = "1",
): MappableCriterion => ({ id, parentId, code, name, maxPoints });

const earlier = [
  criterion("a", "1", "Công tác chỉ đạo, điều hành cải cách hành chính"),
  criterion("a1", "1.1", "Ban hành kế hoạch CCHC năm 2022", "a"),
  criterion("a2", "1.2", "Mức độ hoàn thành kế hoạch", "a"),
  criterion("b", "2", "Cải cách thể chế"),
  criterion("b1", "2.1", "Mức độ hoàn thành kế hoạch", "b"),
  criterion("b2", "2.2", "Rà soát văn bản quy phạm pháp luật", "b"),
];

const proposals = (later: MappableCriterion[]) =>
  proposeMapping(earlier, later).map(({ fromId, toId, reason }) => `${fromId} ${toId} ${reason}`);

describe("a proposed mapping", () => {
  it("knows a set that stayed, with full confidence", () => {
    const later = earlier.map((each) => ({
      ...each,
      id: each.id.toUpperCase(),
      parentId: each.parentId?.toUpperCase() ?? null,
    }));
    expect(proposeMapping(earlier, later)).toEqual(
      earlier.map(({ id }) => ({
        fromId: id,
        toId: id.toUpperCase(),
        confidence: "1.00",
        reason: "SAME_CODE_AND_NAME",
      })),
    );
  });

  it("follows names through new numbers, spelling and years, and equal names through their areas", () => {
    const later = [
      criterion("B", "1", "CẢI CÁCH THỂ CHẾ"),
      criterion("B1", "1.1", "Mức độ hoàn thành kế hoạch", "B"),
      criterion("A", "2", "Công tác chỉ đạo điều hành CCHC"),
      criterion("A1", "2.1", "Mức độ hoàn thành kế hoạch", "A"),
      criterion("A2", "2.2", "Ban hành kế hoạch CCHC năm 2023", "A"),
    ];
    expect(proposals(later)).toEqual([
      "b B SAME_NAME",
      "b1 B1 SAME_NAME",
      "a A SIMILAR_NAME",
      "a2 A1 SAME_NAME",
      "a1 A2 SIMILAR_NAME",
    ]);
  });

  it("takes a code that stayed for a hint, never for a reason", () => {
    const later = [
      criterion("A", "1", "Công tác chỉ đạo, điều hành CCHC"),
      criterion("A1", "1.1", "Kiểm tra công tác cải cách", "A"),
      criterion("A2", "1.2", "Mức độ thực hiện kế hoạch", "A"),
    ];
    expect(proposals(later)).toEqual(["a A SAME_CODE_SIMILAR_NAME", "a2 A2 SAME_CODE_SIMILAR_NAME"]);
  });

  it("leads areas to areas only, and sums to sums of their level", () => {
    const later = [
      criterion("X", "1", "Mức độ hoàn thành kế hoạch"),
      criterion("Y", "2", "Cải cách thể chế"),
      criterion("Y1", "2.1", "Rà soát văn bản quy phạm pháp luật", "Y"),
      criterion("Y11", "2.1.1", "Rà soát văn bản quy phạm pháp luật", "Y1"),
    ];
    expect(proposals(later)).toEqual(["b Y SAME_CODE_AND_NAME", "b2 Y11 SAME_NAME"]);
  });

  it("maps areas without children to areas with some", () => {
    const areas = earlier.filter(({ parentId }) => parentId === null);
    expect(proposeMapping(areas, earlier).map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
  });

  it("proposes nothing out of nothing", () => {
    expect(proposeMapping([], earlier)).toEqual([]);
    expect(proposeMapping(earlier, [])).toEqual([]);
  });
});

describe("names compared", () => {
  it("are folded to letters without marks, đ as d", () => {
    expect(foldVietnamese("  Điều HÀNH; cải-cách (CCHC) ")).toBe("dieu hanh cai cach cchc");
    expect(foldVietnamese("Điều".normalize("NFD"))).toBe("dieu");
  });

  it("are alike from 0 to 1, either way round", () => {
    const [a, b] = [trigramsOf("Kế hoạch CCHC năm 2022"), trigramsOf("Kế hoạch CCHC năm 2023")];
    expect(similarity(a, b)).toBe(1);
    expect(similarity(a, trigramsOf("Kế hoạch cải cách hành chính năm"))).toBe(1);
    expect(similarity(a, trigramsOf("Số hóa"))).toBeLessThan(0.2);
    expect(similarity(trigramsOf("Số hóa"), a)).toBe(similarity(a, trigramsOf("Số hóa")));
  });
});
