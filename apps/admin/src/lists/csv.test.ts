import { describe, expect, it } from "vitest";
import { csv } from "./csv";

describe("an exported table", () => {
  it("opens in a Vietnamese spreadsheet: UTF-8 mark, semicolons, decimal commas", () => {
    expect(
      csv(
        [
          ["Nhiệm vụ", "Điểm"],
          ["Số hóa hồ sơ", "1,5"],
        ],
        "vi",
      ),
    ).toBe("\uFEFFNhiệm vụ;Điểm\r\nSố hóa hồ sơ;1,5\r\n");
  });

  it("quotes what would break a row", () => {
    expect(csv([['nói "xong"', "a;b", "hai\ndòng"]], "vi")).toBe(
      '\uFEFF"nói ""xong""";"a;b";"hai\ndòng"\r\n',
    );
  });

  it("never starts a formula, and leaves numbers alone", () => {
    expect(csv([["=1+1", "@x", "-0,25", "-x"]], "vi")).toBe("\uFEFF'=1+1;'@x;-0,25;'-x\r\n");
  });
});
