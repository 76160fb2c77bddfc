import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageOf } from "../errors/messages.js";
import { readPointsVi } from "./parse-vi.js";
import { comparePoints, formatPointsVi, roundHalfUp } from "./points.js";

describe("a number as an office types it", () => {
  it.each([
    ["81,40", "81.4"],
    ["1.234,5", "1234.5"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1,234", "1.234"],
    ["0,125", "0.125"],
    ["0.5", "0.5"],
    ["12.34", "12.34"],
    ["0.125", "0.125"],
    ["1.2345", "1.2345"],
    ["1234.567", "1234.567"],
    ["1 234,5", "1234.5"],
    ["1\u00a0234\u202f567", "1234567"],
    ["12 345.678", "12345.678"],
    [" +4,9 ", "4.9"],
    ["-0,5", "-0.5"],
    ["−2", "-2"],
    ["007", "7"],
  ])("reads %j as %s", (text, points) => {
    expect(readPointsVi(text)).toBe(points);
  });

  it.each([
    ["1.234", "1234", "1.234"],
    ["12.500", "12500", "12.500"],
    ["-999.999", "-999999", "-999.999"],
  ])("asks what is meant by %j", (value, asThousands, asDecimal) => {
    expect(() => readPointsVi(value, "points")).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        messageKey: "ambiguousNumber",
        params: { value, asThousands, asDecimal },
        fields: [expect.objectContaining({ path: "points" })],
      }),
    );
  });

  it("asks in the reader's notation", () => {
    const params = { value: "1.234", asThousands: "1234", asDecimal: "1.234" };
    expect(messageOf("ambiguousNumber", params, "vi")).toBe(
      "“1.234” có thể là 1234 hoặc 1,234. Hãy nhập lại cho rõ.",
    );
  });

  it.each([
    "",
    " ",
    "abc",
    "5%",
    "--3",
    "1,234.5",
    "1,234,567",
    "1.23.456",
    "01.234.567",
    "1.234.56",
    "12 34",
    ".5",
    ",5",
    "5,",
    "5.",
    "1e3",
    "٤",
    "4,9 điểm",
    "1".repeat(31),
  ])("refuses %j with an example", (text) => {
    expect(() => readPointsVi(text)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", messageKey: "badDecimalVi" }),
    );
  });

  it("reads back whatever is written in Vietnamese with a comma", () => {
    const hundredths = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(hundredths, (value) => {
        const text = `${value < 0n ? "-" : ""}${`${value < 0n ? -value : value}`.padStart(3, "0").replace(/(..)$/, ".$1")}`;
        expect(readPointsVi(formatPointsVi(text))).toBe(roundHalfUp(text, 2));
      }),
    );
  });

  it("never reads a text in two ways: what it accepts is a plain decimal", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-+]?[\d., ]{0,9}$/), (text) => {
        let read: string;
        try {
          read = readPointsVi(text);
        } catch (error) {
          expect(["ambiguousNumber", "badDecimalVi"]).toContain((error as { messageKey: string }).messageKey);
          return;
        }
        expect(read).toMatch(/^-?\d+(\.\d+)?$/);
        expect(comparePoints(read, "0") <= 0 || !text.trim().startsWith("-")).toBe(true);
      }),
    );
  });
});
