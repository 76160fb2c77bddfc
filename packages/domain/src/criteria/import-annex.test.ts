import { describe, expect, it } from "vitest";
import { readCriteriaTable } from "./import.js";
import type { CriteriaTable } from "./imported.js";

const treeOf = ({ rows }: CriteriaTable) =>
  rows.map(({ code, parentCode }) => `${parentCode ?? "–"} › ${code}`);
const codesOf = (table: CriteriaTable) => table.problems.map(({ line, code }) => [line, code]);

describe("a decision's annex", () => {
  const annex = [
    ["", "Phụ lục", "", "", "", ""],
    ["", "BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC", "", "", "", ""],
    ["Số TT", "Nội dung", "", "Điểm", "", "Ghi chú"],
    ["", "Lĩnh vực", "Tiêu chí", "Điểm tối đa", "Tự đánh giá", ""],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ["I", "CÔNG TÁC CHỈ ĐẠO", "", "3,5", "", ""],
    ["1", "", "Kế hoạch CCHC", "2", "", ""],
    ["1.1.", "", "Ban hành kế hoạch", "1", "", "Sở Nội vụ"],
    ["", "", "- Ban hành kịp thời: 1", "", "", ""],
    ["", "", "- Ban hành không kịp thời", "0,5", "", ""],
    ["1.2.", "", "Mức độ hoàn thành\n+ Đạt 100%: 1\n+ Dưới 100%: 0", "1", "", ""],
    ["", "", "", "", "", ""],
    ["Số TT", "Nội dung", "", "Điểm", "", "Ghi chú"],
    ["2", "", "Khảo sát cán bộ", "1,5", "", ""],
    ["II", "CẢI CÁCH THỂ CHẾ", "", "2", "", ""],
    ["1", "", "Rà soát văn bản", "2", "", ""],
    ["", "Điểm thưởng", "", "3", "", ""],
    ["", "TỔNG CỘNG (I + II)", "", "5,5", "", ""],
    ["", "", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ["", "", "", "", "", "Nguyễn Văn A"],
  ];
  const table = readCriteriaTable(annex);

  it("is read with its hierarchy, numbers that start again made unique", () => {
    expect(table.shape).toBe("ANNEX");
    expect(treeOf(table)).toEqual([
      "– › I",
      "I › I.1",
      "I.1 › I.1.1",
      "I.1 › I.1.2",
      "I › I.2",
      "– › II",
      "II › II.1",
      "– › III",
    ]);
  });

  it("keeps names, maxima, rule texts and notes apart", () => {
    expect(table.rows.map(({ name, maxPoints }) => [name, maxPoints])).toEqual([
      ["CÔNG TÁC CHỈ ĐẠO", "3.5"],
      ["Kế hoạch CCHC", "2"],
      ["Ban hành kế hoạch", "1"],
      ["Mức độ hoàn thành", "1"],
      ["Khảo sát cán bộ", "1.5"],
      ["CẢI CÁCH THỂ CHẾ", "2"],
      ["Rà soát văn bản", "2"],
      ["Điểm thưởng", "3"],
    ]);
    expect(table.rows[2]).toMatchObject({
      line: 8,
      moreLines: [9, 10],
      ruleText: "Ban hành kịp thời: 1; Ban hành không kịp thời: 0,5",
      source: "Ghi chú: Sở Nội vụ",
    });
    expect(table.rows[3]?.ruleText).toBe("Đạt 100%: 1; Dưới 100%: 0");
    expect(table.rows.map(({ method }) => method)).toEqual([
      null,
      null,
      null,
      null,
      "SURVEY",
      null,
      null,
      null,
    ]);
  });

  it("finds the bonus by its name and asks about the number it gave", () => {
    expect(table.rows.at(-1)).toMatchObject({ kind: "BONUS", parentCode: null });
    expect(codesOf(table)).toEqual([[17, "importNumberGiven"]]);
  });

  it("checks the total and loses no line", () => {
    expect(table.root).toMatchObject({
      line: 18,
      name: "Phụ lục BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC",
      maxPoints: "5.5",
    });
    expect(table.ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "TITLE"],
      [2, "TITLE"],
      [3, "HEADER"],
      [4, "HEADER"],
      [5, "COLUMN_NUMBERS"],
      [13, "HEADER_AGAIN"],
      [18, "TOTAL"],
      [19, "CLOSING"],
      [20, "CLOSING"],
    ]);
  });
});
