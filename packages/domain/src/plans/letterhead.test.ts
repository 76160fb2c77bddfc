import { describe, expect, it } from "vitest";
import { formatDayVi } from "../calendar/calendar.js";
import { agencyInText, dayInWords, letterheadOf, placeOfIssue, signerOf } from "./letterhead.js";

const district = { name: "Huyện Nguyên Bình", kind: "DISTRICT" };
const province = { name: "Tỉnh Cao Bằng", kind: "PROVINCE" };
const office = { name: "Phòng Nội vụ", kind: "OFFICE" };

describe("the head of a paper", () => {
  it.each([
    ["a people's committee alone", district, province, null, ["ỦY BAN NHÂN DÂN", "HUYỆN NGUYÊN BÌNH"]],
    ["an office beneath its committee", office, district, "UBND HUYỆN NGUYÊN BÌNH", ["PHÒNG NỘI VỤ"]],
    [
      "an office inside a department beneath that",
      { name: "Văn phòng Sở", kind: "OFFICE" },
      { name: "Sở Nội vụ", kind: "DEPARTMENT" },
      "SỞ NỘI VỤ",
      ["VĂN PHÒNG SỞ"],
    ],
    ["an office of nobody alone", office, null, null, ["PHÒNG NỘI VỤ"]],
    [
      "a committee by its full name",
      { name: "UBND xã Tĩnh Túc", kind: "OFFICE" },
      null,
      null,
      ["ỦY BAN NHÂN DÂN", "XÃ TĨNH TÚC"],
    ],
  ])("names %s", (_, unit, parent, above, agency) => {
    expect(letterheadOf(unit, parent)).toEqual({ above, agency });
  });

  it.each([
    [[office, district, province], "Nguyên Bình"],
    [[province], "Cao Bằng"],
    [[{ name: "UBND huyện Bảo Lạc", kind: "OFFICE" }], "Bảo Lạc"],
    [[office], null],
  ])("is dated at the place of the nearest authority of %j: %s", (line, place) => {
    expect(placeOfIssue(line)).toBe(place);
  });
});

it.each([
  [district, "UBND huyện Nguyên Bình"],
  [{ name: "UBND tỉnh Cao Bằng", kind: "PROVINCE" }, "UBND tỉnh Cao Bằng"],
  [office, "Phòng Nội vụ"],
])("names %j in running text as %s", (unit, text) => {
  expect(agencyInText(unit)).toBe(text);
});

it.each([
  [district, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  [{ name: "Sở Nội vụ", kind: "DEPARTMENT" }, ["GIÁM ĐỐC"]],
  [office, ["TRƯỞNG PHÒNG"]],
  [{ name: "Bộ phận một cửa", kind: "OFFICE" }, ["THỦ TRƯỞNG ĐƠN VỊ"]],
])("lets who heads %j sign as %j", (unit, lines) => {
  expect(signerOf(unit)).toEqual(lines);
});

it("writes days as offices write them", () => {
  expect(dayInWords("2023-02-05", 2023)).toBe("ngày 05 tháng 02 năm 2023");
  expect(dayInWords("2023-06-15", 2023)).toBe("ngày 15 tháng 6 năm 2023");
  expect(dayInWords(null, 2023)).toBe("ngày … tháng … năm 2023");
  expect(formatDayVi("2023-12-31")).toBe("31/12/2023");
});
