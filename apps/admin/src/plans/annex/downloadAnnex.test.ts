import { expect, it } from "vitest";
import { fileNameIn } from "./downloadAnnex";

it.each([
  [`attachment; filename="phu-luc.docx"; filename*=UTF-8''Ph%E1%BB%A5%20l%E1%BB%A5c.docx`, "Phụ lục.docx"],
  [`attachment; filename="phu-luc.xlsx"`, "phu-luc.xlsx"],
  ["attachment", null],
  [null, null],
])("the file's name in %s is %s", (disposition, name) => {
  expect(fileNameIn(disposition)).toBe(name);
});
