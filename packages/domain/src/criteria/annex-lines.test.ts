import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCriteriaTable } from "./import.js";
import type { CriteriaTable } from "./imported.js";

const header = ["STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Cách tính điểm"];
const read = (...rows: string[][]) => readCriteriaTable([header, ...rows]);
const codesOf = (table: CriteriaTable) => table.problems.map(({ line, code }) => [line, code]);

describe("lines of an annex", () => {
  it("without a number belong to the rule above, with a question where they have points", () => {
    const table = read(
      ["1", "Báo cáo", "1", "Đủ và đúng hạn: 1"],
      ["", "", "", "mỗi báo cáo chậm trừ 0,25"],
      ["", "Trừ tối đa", "1", ""],
    );
    expect(table.rows).toMatchObject([
      { ruleText: "Đủ và đúng hạn: 1; mỗi báo cáo chậm trừ 0,25; Trừ tối đa: 1", moreLines: [3, 4] },
    ]);
    expect(codesOf(table)).toEqual([[4, "importRowUnnumbered"]]);
  });

  it("ask about maxima that can be read in two ways, and about a total that differs", () => {
    const table = read(
      ["1", "Một", "1.500", ""],
      ["2", "Hai", "Tối đa 2 điểm", ""],
      ["", "Tổng điểm", "100", ""],
    );
    expect(codesOf(table)).toEqual([[2, "ambiguousNumber"]]);
    expect(codesOf(read(["1", "Một", "99,5", ""], ["", "Tổng điểm", "100", ""]))).toEqual([
      [3, "importTotalMismatch"],
    ]);
    expect(
      codesOf(read(["1", "Một", "95", ""], ["2", "Điểm cộng", "5", ""], ["", "Tổng", "100", ""])),
    ).toEqual([]);
  });

  it("may be areas with their number and name in one cell, and a total in words", () => {
    const table = read(
      ["LĨNH VỰC I: CHỈ ĐẠO", "", "", ""],
      ["1", "Kế hoạch", "2", ""],
      ["", "II. CẢI CÁCH THỂ CHẾ", "", ""],
      ["1", "Rà soát văn bản", "3", ""],
      ["ĐIỂM THƯỞNG", "", "", ""],
      ["1", "Sáng kiến", "1", ""],
      ["Trang 2/3", "", "", ""],
      ["", "Tổng điểm: 5 điểm", "", ""],
    );
    expect(table.rows.map(({ code, name, maxPoints, kind }) => [code, name, maxPoints, kind])).toEqual([
      ["I", "CHỈ ĐẠO", "2", "SCORED"],
      ["I.1", "Kế hoạch", "2", "SCORED"],
      ["II", "CẢI CÁCH THỂ CHẾ", "3", "SCORED"],
      ["II.1", "Rà soát văn bản", "3", "SCORED"],
      ["III", "ĐIỂM THƯỞNG", "1", "BONUS"],
      ["III.1", "Sáng kiến", "1", "BONUS"],
    ]);
    expect(codesOf(table)).toEqual([[6, "importNumberGiven"]]);
    expect(table.ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "HEADER"],
      [8, "NOT_UNDERSTOOD"],
      [9, "TOTAL"],
    ]);
    expect(table.root?.maxPoints).toBe("5");
  });

  it("go on without bullets, as ministries print them", () => {
    const table = readCriteriaTable([
      ["STT", "Lĩnh vực/Tiêu chí", "Điểm tối đa", "Điểm đánh giá thực tế", "", "Ghi chú"],
      ["", "", "", "Tự đánh giá", "Điểm đạt được", ""],
      ["1", "CÔNG TÁC CHỈ ĐẠO", "1.5", "", "", ""],
      ["1.1", "Ban hành kế hoạch", "0.5", "", "", ""],
      ["", "Ban hành trong Quý IV năm trước: 0.5", "", "", "", ""],
      ["", "Không ban hành: 0", "", "", "", ""],
      ["1.2", "Báo cáo CCHC", "1", "", "", ""],
      ["", "Tổng số báo cáo đúng hạn trên tổng số báo cáo", "", "", "", ""],
      ["", "Điểm trừ: mỗi báo cáo chậm trừ 0,25", "", "", "", ""],
    ]);
    expect(table.rows.map(({ ruleText }) => ruleText)).toEqual([
      null,
      "Ban hành trong Quý IV năm trước: 0.5; Không ban hành: 0",
      "Tổng số báo cáo đúng hạn trên tổng số báo cáo; Điểm trừ: mỗi báo cáo chậm trừ 0,25",
    ]);
    expect(table.problems).toEqual([]);
  });

  it("may hold names and the ways to score them in one column", () => {
    const table = readCriteriaTable([
      ["TT", "Tiêu chí, cách chấm điểm", "Thang điểm"],
      ["1", "Báo cáo", "1"],
      ["", "- Đủ: 1", ""],
    ]);
    expect(table.rows).toMatchObject([{ name: "Báo cáo", ruleText: "Đủ: 1", maxPoints: "1" }]);
  });

  it("take penalties written with a minus", () => {
    const table = read(["1", "Điểm trừ", "-5", ""], ["1.1", "Chậm báo cáo", "−5", ""]);
    expect(table.rows.map(({ kind, maxPoints }) => [kind, maxPoints])).toEqual([
      ["PENALTY", "5"],
      ["PENALTY", "5"],
    ]);
  });

  it("are never lost: each is a criterion, a part of one, or ignored in sight", () => {
    const cell = fc.constantFrom(
      "",
      "",
      "1",
      "1.1",
      "I",
      "A",
      "a)",
      "Kế hoạch",
      "- Kịp thời: 1",
      "0,5",
      "1.234",
      "Điểm trừ",
      "II. Thể chế",
      "Trang 2",
      "Tổng cộng",
      "TM. ỦY BAN NHÂN DÂN",
    );
    const tables = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 25 });
    fc.assert(
      fc.property(tables, (rows) => {
        const { rows: criteria, ignored } = read(...rows);
        const seen = [
          ...criteria.flatMap(({ line, moreLines }) => [line, ...moreLines]),
          ...ignored.map(({ line }) => line),
        ].toSorted((a, b) => a - b);
        const filled = [header, ...rows].flatMap((row, index) => (row.some(Boolean) ? [index + 1] : []));
        expect(seen).toEqual(filled);
      }),
    );
  });
});
