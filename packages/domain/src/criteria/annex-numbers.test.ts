import { describe, expect, it } from "vitest";
import { readCriteriaTable } from "./import.js";
import type { CriteriaTable } from "./imported.js";

const header = ["STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Cách tính điểm"];
const read = (...rows: string[][]) => readCriteriaTable([header, ...rows]);
const treeOf = ({ rows }: CriteriaTable) =>
  rows.map(({ code, parentCode }) => `${parentCode ?? "–"} › ${code}`);
const codesOf = (table: CriteriaTable) => table.problems.map(({ line, code }) => [line, code]);

describe("the numbers of an annex", () => {
  const rowsOf = (...numbers: string[]) => numbers.map((number) => [number, `Tiêu chí ${number}`, "1", ""]);

  it.each<[string, string[], string[]]>([
    [
      "1 and 1.1",
      ["1", "1.1", "1.1.1", "1.2", "2", "2.1"],
      ["– › 1", "1 › 1.1", "1.1 › 1.1.1", "1 › 1.2", "– › 2", "2 › 2.1"],
    ],
    ["points and brackets", ["1.", "1.1.", "1.2)", "2."], ["– › 1", "1 › 1.1", "1 › 1.2", "– › 2"]],
    ["decimal commas of a spreadsheet", ["1", "1,1", "1,2"], ["– › 1", "1 › 1.1", "1 › 1.2"]],
    [
      "Roman areas and numbers that go on",
      ["I", "1", "2", "II", "3", "4"],
      ["– › I", "I › 1", "I › 2", "– › II", "II › 3", "II › 4"],
    ],
    [
      "Roman areas and their own decimals",
      ["I", "1.1", "1.2", "II", "2.1"],
      ["– › I", "I › 1.1", "I › 1.2", "– › II", "II › 2.1"],
    ],
    [
      "parts, areas, criteria",
      ["A", "I", "1", "II", "1", "B", "I", "1"],
      ["– › A", "A › A.I", "A.I › A.I.1", "A › A.II", "A.II › A.II.1", "– › B", "B › B.I", "B.I › B.I.1"],
    ],
    [
      "letters beneath numbers",
      ["1", "a)", "b)", "2", "a)"],
      ["– › 1", "1 › 1.a", "1 › 1.b", "– › 2", "2 › 2.a"],
    ],
    [
      "letters up to I",
      ["A", "B", "C", "D", "E", "F", "G", "H", "I"],
      ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((code) => `– › ${code}`),
    ],
    [
      "paths",
      ["I", "I.1", "I.1.1", "II", "II.1"],
      ["– › I", "I › I.1", "I.1 › I.1.1", "– › II", "II › II.1"],
    ],
    ["words before them", ["Lĩnh vực 1", "1.1"], ["– › 1", "1 › 1.1"]],
    [
      "a letter after Roman areas",
      ["I", "1", "II", "1", "B", "1"],
      ["– › I", "I › I.1", "– › II", "II › II.1", "– › B", "B › B.1"],
    ],
  ])("may be %s", (_what, numbers, tree) => {
    expect(treeOf(read(...rowsOf(...numbers)))).toEqual(tree);
  });

  it("may stand before the name", () => {
    const table = readCriteriaTable([
      ["Tiêu chí", "Thang điểm"],
      ["I. CHỈ ĐẠO", "1,5"],
      ["1. Kế hoạch năm", "1,5"],
      ["1.1 Ban hành", "1"],
      ["1.2. Hoàn thành", "0,5"],
    ]);
    expect(table.rows.map(({ code, name }) => [code, name])).toEqual([
      ["I", "CHỈ ĐẠO"],
      ["1", "Kế hoạch năm"],
      ["1.1", "Ban hành"],
      ["1.2", "Hoàn thành"],
    ]);
    expect(table.problems).toEqual([]);
  });

  it("are asked about where one is out of place, twice there or too deep", () => {
    expect(codesOf(read(["1", "Một", "1", ""], ["2.1", "Lạc", "1", ""]))).toEqual([
      [3, "importNumberOutOfPlace"],
    ]);
    expect(codesOf(read(["1", "Một", "2", ""], ["1.1", "Hai", "1", ""], ["1.1", "Ba", "1", ""]))).toEqual([
      [4, "criterionCodeRepeated"],
    ]);
    expect(codesOf(read(...rowsOf("I", "1", "1.1", "a)")))).toEqual([[5, "criterionTooDeep"]]);
  });
});
