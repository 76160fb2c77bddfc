import { describe, expect, it } from "vitest";
import { readCriteriaTable } from "./import.js";

const header = [
  "code",
  "parent_code",
  "name_vi",
  "name_en",
  "max_points",
  "assessment_method",
  "scoring_rule_vi",
  "source",
];
const read = (...rows: string[][]) => readCriteriaTable([header, ...rows]);
const problemsOf = (...rows: string[][]) =>
  read(...rows).problems.map(({ line, column, code }) => [line, column, code]);

describe("a set in the template's columns", () => {
  const rows = [
    ["0", "", "Chỉ số CCHC", "PAR INDEX", "16", "appraised", "Tổng", "Quyết định 1"],
    ["1", "0", "Chỉ đạo, điều hành", "Direction", "16", "appraised", "", ""],
    ["1.1", "1", "Kế hoạch CCHC", "Plan", "13.5", "appraised", "Kịp thời: 13,5", "constructed"],
    ["1.2", "1", "Mức độ hoàn thành", "", "1,5", "formula", "(b/a) x 1,5", ""],
    ["1.3", "1", "Đánh giá của cán bộ", "", "1", "survey", "", ""],
  ];

  it("has a row for itself and one for each criterion", () => {
    const table = read(...rows);
    expect(table).toMatchObject({ shape: "COLUMNS", problems: [] });
    expect(table.root).toEqual({
      line: 2,
      name: "Chỉ số CCHC",
      nameEn: "PAR INDEX",
      maxPoints: "16",
      source: "Quyết định 1",
    });
    expect(
      table.rows.map(({ code, parentCode, maxPoints, method }) => [code, parentCode, maxPoints, method]),
    ).toEqual([
      ["1", null, "16", null],
      ["1.1", "1", "13.5", "SELF"],
      ["1.2", "1", "1.5", "FORMULA"],
      ["1.3", "1", "1", "SURVEY"],
    ]);
    expect(table.rows[1]).toEqual({
      line: 4,
      moreLines: [],
      code: "1.1",
      parentCode: "1",
      name: "Kế hoạch CCHC",
      nameEn: "Plan",
      maxPoints: "13.5",
      kind: "SCORED",
      method: "SELF",
      ruleText: "Kịp thời: 13,5",
      source: "constructed",
    });
  });

  it("may have its columns in any order, titles above and a header on every page", () => {
    const reversed = [
      ["Bộ tiêu chí"],
      header.toReversed(),
      ...rows.map((row) => row.toReversed()),
      header.toReversed(),
    ];
    const table = readCriteriaTable(reversed);
    expect(table.rows.map(({ code }) => code)).toEqual(["1", "1.1", "1.2", "1.3"]);
    expect(table.ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "TITLE"],
      [2, "HEADER"],
      [8, "HEADER_AGAIN"],
    ]);
  });

  it("needs no row for itself", () => {
    const table = read(["1", "", "Một", "", "2", "", "", ""], ["1.1", "1", "Con", "", "2", "self", "", ""]);
    expect(table.root).toBeNull();
    expect(table.rows.map(({ parentCode }) => parentCode)).toEqual([null, "1"]);
  });

  it("may have areas beside its own row", () => {
    const table = read(
      ["0", "", "Bộ tiêu chí", "", "2", "", "", ""],
      ["1", "0", "Một", "", "2", "self", "", ""],
      ["2", "", "Điểm thưởng", "", "1", "self", "", ""],
    );
    expect(table.root?.name).toBe("Bộ tiêu chí");
    expect(table.rows.map(({ parentCode, kind }) => [parentCode, kind])).toEqual([
      [null, "SCORED"],
      [null, "BONUS"],
    ]);
    expect(table.problems).toEqual([]);
  });

  it("makes a blank max of a sum from its children, never one that could not be read", () => {
    const [area, unread] = [
      read(["1", "", "Một", "", "", "", "", ""], ["1.1", "1", "Con", "", "2", "self", "", ""]),
      read(["1", "", "Một", "", "1.500", "", "", ""], ["1.1", "1", "Con", "", "2", "self", "", ""]),
    ].map(({ rows: [first] }) => first?.maxPoints);
    expect([area, unread]).toEqual(["2", null]);
  });

  it("takes groups of bonus and penalty for what they are called, with all beneath", () => {
    const table = read(
      ["1", "", "Điểm thưởng", "", "3", "", "", ""],
      ["1.1", "1", "Sáng kiến", "", "3", "self", "", ""],
      ["2", "", "Điểm trừ", "", "-2", "self", "", ""],
    );
    expect(table.rows.map(({ kind, maxPoints }) => [kind, maxPoints])).toEqual([
      ["BONUS", "3"],
      ["BONUS", "3"],
      ["PENALTY", "2"],
    ]);
    expect(table.problems).toEqual([]);
  });
});

describe("what is wrong in a table", () => {
  it.each<[string, string[], [number, string]]>([
    ["an ambiguous number", ["1", "", "Một", "", "1.500", "self", "", ""], [4, "ambiguousNumber"]],
    ["a text for a number", ["1", "", "Một", "", "hai", "self", "", ""], [4, "badDecimalVi"]],
    ["a negative max", ["1", "", "Một", "", "-2", "self", "", ""], [4, "mustNotBeNegative"]],
    ["a max of 0", ["1", "", "Một", "", "0", "self", "", ""], [4, "criterionMaxNotPositive"]],
    ["no max", ["1", "", "Một", "", "", "self", "", ""], [4, "importMaxMissing"]],
    ["no name", ["1", "", "", "", "1", "self", "", ""], [2, "importNameMissing"]],
    ["another method", ["1", "", "Một", "", "1", "magic", "", ""], [5, "importMethodUnknown"]],
    [
      "a parent that is not there",
      ["1.1", "9", "Một", "", "1", "self", "", ""],
      [0, "criterionParentUnknown"],
    ],
  ])("is shown at its cell: %s", (_what, row, [column, code]) => {
    const other = ["2", "", "Hai", "", "1", "self", "", ""];
    expect(problemsOf(row, other)).toEqual([[2, column, code]]);
  });

  it("is a code twice, a sum that differs, a tree too deep, a total that differs", () => {
    const leaf = (code: string, parent: string, max = "1") => [code, parent, "Tên", "", max, "self", "", ""];
    expect(problemsOf(leaf("1", ""), leaf("1", ""))).toEqual([[3, 0, "criterionCodeRepeated"]]);
    expect(problemsOf(leaf("1", "", "2"), leaf("1.1", "1"))).toEqual([[2, 4, "criterionMaxMismatch"]]);
    expect(
      problemsOf(leaf("1", ""), leaf("1.1", "1"), leaf("1.1.1", "1.1"), leaf("1.1.1.1", "1.1.1")),
    ).toEqual([[5, 0, "criterionTooDeep"]]);
    expect(problemsOf(leaf("0", "", "100"), leaf("1", "0", "99"))).toEqual([[2, 4, "importTotalMismatch"]]);
  });

  it("is a row without a code, which is kept in sight", () => {
    const table = read(["", "1", "Không mã", "", "1", "", "", ""], ["1", "", "Một", "", "1", "self", "", ""]);
    expect(table.problems).toMatchObject([{ line: 2, column: 0, code: "importCodeMissing" }]);
    expect(table.ignored).toContainEqual({ line: 2, text: "1 | Không mã | 1", reason: "NOT_UNDERSTOOD" });
  });

  it("is a table without a header", () => {
    const table = readCriteriaTable([["chỉ", "là"], ["", ""], ["chữ"]]);
    expect(table.problems).toMatchObject([{ code: "importNoHeader" }]);
    expect(table.ignored).toHaveLength(2);
    expect(readCriteriaTable([])).toMatchObject({ rows: [], ignored: [] });
  });
});
