import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readResultsTable } from "./results-table.js";

const nothing = { percent: null, grade: null, rank: null, rankOf: null };

describe("published results, one row for each figure", () => {
  it("are read in the template's columns", () => {
    const table = readResultsTable([
      ["unit_code", "criterion_code", "points", "max_points", "percent", "grade", "rank", "rank_of"],
      ["NB", "6", "4.9", "7", "70.00", "Khá", "", ""],
      ["NB", "", "81.4", "100", "81.40", "", "8", "10"],
      ["HQ", "6", "", "7", "", "", "", ""],
    ]);
    expect(table).toMatchObject({ shape: "LONG", problems: [] });
    expect(table.results).toEqual([
      {
        unit: "NB",
        figures: [
          { line: 2, criterion: "6", points: "4.9", max: "7", ...nothing, percent: "70", grade: "Khá" },
          {
            line: 3,
            criterion: null,
            points: "81.4",
            max: "100",
            ...nothing,
            percent: "81.4",
            rank: 8,
            rankOf: 10,
          },
        ],
      },
      { unit: "HQ", figures: [] },
    ]);
  });

  it("are read in Vietnamese columns", () => {
    const table = readResultsTable([
      ["TT", "Đơn vị", "Lĩnh vực", "Điểm đạt được", "Điểm tối đa", "Tỷ lệ (%)", "Xếp loại", "Xếp hạng"],
      ["1", "Huyện Nguyên Bình", "Cải cách tài chính công", "4,9", "7", "70,00%", "Khá", ""],
      ["2", "Huyện Nguyên Bình", "Tổng điểm", "81,40", "100", "81,40%", "", "8/10"],
    ]);
    expect(table.results[0]?.figures).toMatchObject([
      { criterion: "Cải cách tài chính công", points: "4.9", max: "7", percent: "70" },
      { criterion: null, points: "81.4", rank: 8, rankOf: 10 },
    ]);
  });
});

describe("published results, one row for each unit", () => {
  const rows = [
    ["KẾT QUẢ XẾP HẠNG NĂM 2022"],
    ["TT", "Đơn vị", "Điểm theo lĩnh vực", "", "Tổng điểm", "Chỉ số (%)", "Xếp loại", "Xếp hạng"],
    ["", "", "1", "2", "", "", "", ""],
    ["", "Điểm tối đa", "16", "13", "100", "", "", ""],
    ["1", "Huyện Nguyên Bình", "15", "12/13", "81,40", "81,40", "Khá", "Hạng 8"],
    ["2", "Huyện Hòa An", "-", "9,5", "", "", "", "–"],
    ["", "Trung bình", "15", "10", "80", "80", "", ""],
  ];

  it("have a figure for each criterion that has points, and one for the whole", () => {
    const { shape, results, problems } = readResultsTable(rows);
    expect([shape, problems]).toEqual(["WIDE", []]);
    expect(results).toEqual([
      {
        unit: "Huyện Nguyên Bình",
        figures: [
          { line: 5, criterion: "1", points: "15", max: "16", ...nothing },
          { line: 5, criterion: "2", points: "12", max: "13", ...nothing },
          {
            line: 5,
            criterion: null,
            points: "81.4",
            max: "100",
            percent: "81.4",
            grade: "Khá",
            rank: 8,
            rankOf: null,
          },
        ],
      },
      { unit: "Huyện Hòa An", figures: [{ line: 6, criterion: "2", points: "9.5", max: "13", ...nothing }] },
    ]);
  });

  it("keep titles, headers and means in sight", () => {
    expect(readResultsTable(rows).ignored.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "TITLE"],
      [2, "HEADER"],
      [3, "HEADER"],
      [4, "HEADER"],
      [7, "TOTAL"],
    ]);
  });

  it("take the max from a title or from a row without a name", () => {
    const header = ["Đơn vị", "Cải cách thể chế (13 điểm)", "Tài chính công", "Tổng điểm"];
    const { results } = readResultsTable([header, ["", "", "7", "20"], ["Hòa An", "12", "4,9", "16,9"]]);
    expect(results[0]?.figures.map(({ criterion, max }) => [criterion, max])).toEqual([
      ["Cải cách thể chế", "13"],
      ["Tài chính công", "7"],
      [null, "20"],
    ]);
  });
});

it("tells what does not apply, in words, from what is left blank", () => {
  const { results } = readResultsTable([
    ["Đơn vị", "1", "2", "Tổng điểm"],
    ["Hòa An", "Không đánh giá", "-", "81"],
  ]);
  expect(results[0]?.figures).toMatchObject([
    { criterion: "1", points: null, notApplicable: true },
    { criterion: null, points: "81" },
  ]);
});

describe("any table of results", () => {
  it("loses no line and never gives up", () => {
    const cell = fc.constantFrom(
      "",
      "A",
      "B",
      "4,9",
      "1.234",
      "12/13",
      "-",
      "8/10",
      "Khá",
      "Trung bình",
      "x",
    );
    const tables = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 15 });
    const headers = fc.constantFrom(
      ["Đơn vị", "Lĩnh vực 1 (16)", "Tổng điểm", "Xếp loại", "Xếp hạng"],
      ["unit_code", "criterion_code", "points", "grade", "rank"],
    );
    fc.assert(
      fc.property(headers, tables, (header, rows) => {
        const { results, ignored } = readResultsTable([header, ...rows]);
        const units = rows.map(([unit = ""]) => (unit === "Trung bình" ? "" : unit));
        expect(results.map(({ unit }) => unit)).toEqual([...new Set(units.filter(Boolean))]);
        const unread = rows.flatMap((row, index) => (row.some(Boolean) && !units[index] ? [index + 2] : []));
        expect(ignored.map(({ line }) => line)).toEqual([1, ...unread]);
      }),
    );
  });
});

describe("what is wrong in results", () => {
  const header = ["Đơn vị", "Lĩnh vực 1 (16)", "Tổng điểm", "Xếp hạng"];

  it.each<[string[], [number, string][]]>([
    [["A", "1.234", "81", "1"], [[1, "ambiguousNumber"]]],
    [["A", "mười", "81", "1"], [[1, "badDecimalVi"]]],
    [["A", "-1", "81", "1"], [[1, "scoreNegative"]]],
    [["A", "17", "81", "1"], [[1, "scoreAboveMax"]]],
    [["A", "15", "81", "nhất"], [[3, "importRankUnknown"]]],
    [["A", "15", "81", "11/10"], [[3, "importRankUnknown"]]],
    [["", "15", "81", "1"], [[0, "importUnitMissing"]]],
  ])("is shown at its cell: %j", (row, problems) => {
    const table = readResultsTable([header, ["Z", "1", "1", "2"], row]);
    expect(table.problems.map(({ line, column, code }) => [line, column, code])).toEqual(
      problems.map(([column, code]) => [3, column, code]),
    );
  });

  it("is a unit twice, or no header at all", () => {
    expect(readResultsTable([header, ["A", "1", "", ""], ["A", "2", "", ""]]).problems).toMatchObject([
      { line: 3, column: 0, code: "duplicateItem" },
    ]);
    expect(readResultsTable([["một", "hai"]])).toMatchObject({
      problems: [{ code: "importNoResultsHeader" }],
      ignored: [{ line: 1, reason: "NOT_UNDERSTOOD" }],
    });
  });
});
