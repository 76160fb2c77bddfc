import { readFile } from "node:fs/promises";
import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOf, type Places, places } from "../../test/builders.js";
import { aDraft, type Draft } from "../../test/criteria.js";
import { cloneTestDatabase } from "../../test/database.js";
import { type FileServer, fileServer } from "../../test/files.js";
import { type Cell, sheetXml, workbook, zipped } from "../../test/workbook.js";
import type { ImportCriteriaInput } from "./criteria-import.inputs.js";
import { importCriteria } from "./criteria-import.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { publishCriteriaSet } from "./criteria-set.service.js";
import { Criterion } from "./criterion.entity.js";

let dataSource: DataSource;
let where: Places;
let office: Actor;
let files: FileServer;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  where = await places(dataSource);
  office = actorOf("REFORM_OFFICE", where.province);
  files = await fileServer(dataSource, 256 * 1024);
  return async () => {
    await files.close();
    await database.drop();
  };
});

const draft = (tree: Parameters<typeof aDraft>[3] = [], maxPoints = "100"): Promise<Draft> =>
  dataSource.transaction((tx) => aDraft(tx, office, where.province.id, tree, { maxPoints }));

async function imported(
  { setId }: Pick<Draft, "setId">,
  [name, content]: [string, Buffer | string],
  override: Partial<ImportCriteriaInput> = {},
) {
  const uploadId = await files.upload(office, name, content);
  const plain = { dryRun: false, readRules: true, confirmRules: [], replace: false, acceptProblems: false };
  const input = { ...plain, setId, expectedVersion: 1, uploadId, ...override };
  const result = await importCriteria(files.contextOf(office), input);
  return { ...result, uploadId };
}

const criteriaIn = ({ set }: Draft) =>
  dataSource.getRepository(Criterion).find({ where: { setId: set.id }, order: { code: "ASC" } });

const illustrative = async (): Promise<[string, Buffer]> => [
  "bo-tieu-chi.csv",
  await readFile(new URL("../../seed-data/criteria-illustrative.csv", import.meta.url)),
];

const csv = (...lines: string[]): [string, string] => [
  "bo.csv",
  ["code,parent_code,name_vi,max_points,assessment_method,scoring_rule_vi", ...lines].join("\n"),
];

const annex: Cell[][] = [
  ["BỘ TIÊU CHÍ ĐÁNH GIÁ"],
  ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
  ["I", "Công tác chỉ đạo, điều hành", { number: "4.5" }, ""],
  ["1", "Ban hành kế hoạch", { number: "4.0000000000000001E-1" }, "Kịp thời: 0,4; không kịp thời: 0"],
  ["2", "Thực hiện kế hoạch", { number: "4.0999999999999996" }, "Hoàn thành: 4,1; không hoàn thành: 0"],
  ["II", "Thủ tục hành chính", { number: "1.125" }, ""],
  ["1", "Công khai thủ tục", { number: "1.125" }, "Đầy đủ: 1,125; không đầy đủ: 0"],
];

describe("an import from the template's columns", () => {
  it("makes the tree that the file has, and the draft can be published", async () => {
    const target = await draft();
    const { rows, problems } = await imported(target, await illustrative(), { confirmRules: ["1.1.1"] });
    expect(problems).toEqual([]);
    const criteria = await criteriaIn(target);
    expect(criteria).toHaveLength(rows.length);
    const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
    expect(byCode.get("1.1.1")).toMatchObject({
      level: "SUB_CRITERION",
      parentId: byCode.get("1.1")?.id,
      areaId: byCode.get("1")?.id,
      maxPoints: "1",
      method: "SELF",
      rule: { kind: "CHOICE" },
      constructed: true,
    });
    expect(criteria.filter(({ rule }) => rule !== null).map(({ code }) => code)).toEqual(["1.1.1"]);
    const { status } = await dataSource.transaction((tx) =>
      publishCriteriaSet(tx, office, { setId: target.setId, expectedVersion: 2 }),
    );
    expect(status).toBe("PUBLISHED");
  });

  it("only tells what it would do when that is asked, and keeps the upload", async () => {
    const target = await draft();
    const trial = await imported(target, await illustrative(), { dryRun: true });
    expect(trial.rows.find(({ code }) => code === "1.1.1")).toMatchObject({
      parentCode: "1.1",
      ruleRead: true,
      ruleDescribed: expect.stringContaining("Ban hành kịp thời: 1"),
    });
    expect(await criteriaIn(target)).toEqual([]);
    expect(await files.storage.check(trial.uploadId, office)).toMatchObject({ mediaType: "text/csv" });
  });

  it("gives up the upload once it is imported", async () => {
    const { uploadId } = await imported(await draft(), csv("1,,Một,100,appraised,"));
    expect(await files.storage.check(uploadId, office)).toBeNull();
  });

  it("reads semicolons as an office's Excel writes them", async () => {
    const target = await draft();
    await imported(target, ["bo.csv", "code;parent_code;name_vi;max_points\n1;;Một, hai;99,5\n2;;Ba;0,5"]);
    expect((await criteriaIn(target)).map(({ name, maxPoints }) => [name, maxPoints])).toEqual([
      ["Một, hai", "99.5"],
      ["Ba", "0.5"],
    ]);
  });
});

describe("an import of a decision's annex", () => {
  it("reads numbers as their cells show them, and none of them is ambiguous", async () => {
    const target = await draft([], "5.625");
    const { ignored, problems } = await imported(target, ["phu-luc.xlsx", workbook(annex)]);
    expect(problems).toEqual([]);
    expect(ignored[0]).toContain("BỘ TIÊU CHÍ ĐÁNH GIÁ");
    const criteria = await criteriaIn(target);
    expect(criteria.map(({ name, maxPoints, level }) => [name, maxPoints, level])).toEqual(
      expect.arrayContaining([
        ["Công tác chỉ đạo, điều hành", "4.5", "AREA"],
        ["Ban hành kế hoạch", "0.4", "CRITERION"],
        ["Thực hiện kế hoạch", "4.1", "CRITERION"],
        ["Công khai thủ tục", "1.125", "CRITERION"],
      ]),
    );
  });
});

describe("a table with problems", () => {
  const broken = csv(
    "1,,Một,1.234,appraised,",
    "2,,Hai,abc,appraised,",
    "3,9,Ba,5,appraised,",
    "3,,,5,appraised,",
  );

  it("changes nothing and names each line and column", async () => {
    const target = await draft();
    await expect(imported(target, broken)).rejects.toMatchObject({
      code: "RULE_BROKEN",
      messageKey: "importHasProblems",
      fields: expect.arrayContaining([
        expect.objectContaining({ path: "lines.2.D", code: "ambiguousNumber" }),
        expect.objectContaining({ path: "lines.3.D", code: "badDecimalVi" }),
        expect.objectContaining({ path: "lines.4.A", code: "criterionParentUnknown" }),
        expect.objectContaining({ path: "lines.5.A", code: "criterionCodeRepeated" }),
      ]),
    });
    expect(await criteriaIn(target)).toEqual([]);
  });

  it("is shown row by row in a trial, in words", async () => {
    const { rows } = await imported(await draft(), broken, { dryRun: true });
    expect(rows[0]?.problems).toMatchObject([
      {
        line: 2,
        column: "D",
        code: "ambiguousNumber",
        blocking: true,
        message: expect.stringContaining("1.234"),
      },
    ]);
  });

  it("is imported when a person accepts what can be settled in the draft", async () => {
    const sum = csv("1,,Một,5,,", "1.1,1,Một một,4,appraised,");
    await expect(imported(await draft(), sum)).rejects.toMatchObject({ messageKey: "importHasProblems" });
    const target = await draft();
    await imported(target, sum, { acceptProblems: true });
    expect(await criteriaIn(target)).toHaveLength(2);
    await expect(imported(await draft(), broken, { acceptProblems: true })).rejects.toMatchObject({
      messageKey: "importHasProblems",
    });
  });
});

describe("a draft that has criteria", () => {
  const file = csv("7,,Bảy,100,appraised,");

  it("keeps them unless somebody says that they are replaced", async () => {
    const target = await draft([{ code: "1", maxPoints: "100" }]);
    await expect(imported(target, file)).rejects.toMatchObject({ messageKey: "setHasCriteria" });
    const trial = await imported(target, file, { dryRun: true });
    expect(trial.problems).toMatchObject([{ code: "setHasCriteria", line: null }]);
    expect((await criteriaIn(target)).map(({ code }) => code)).toEqual(["1"]);
    await imported(target, file, { replace: true });
    expect((await criteriaIn(target)).map(({ code }) => code)).toEqual(["7"]);
  });

  it("refuses a rule that was not proposed, an older version and a stranger", async () => {
    const target = await draft();
    await expect(imported(target, file, { confirmRules: ["7"] })).rejects.toMatchObject({
      messageKey: "importRuleNotProposed",
      fields: [{ path: "confirmRules.0" }],
    });
    await expect(imported(target, file, { expectedVersion: 9 })).rejects.toMatchObject({ code: "CONFLICT" });
    const uploadId = await files.upload(office, ...file);
    const stranger = files.contextOf(actorOf("REFORM_OFFICE", where.neighbour));
    const input = { setId: target.setId, expectedVersion: 1, uploadId, dryRun: true, readRules: false };
    await expect(
      importCriteria(stranger, { ...input, confirmRules: [], replace: false, acceptProblems: false }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { version } = await dataSource.getRepository(CriteriaSet).findOneByOrFail({ id: target.set.id });
    expect(version).toBe(1);
  });
});

describe("a table of the wrong size", () => {
  const many = Array.from({ length: 1_001 }, (_, index) => `${index + 1},,Tiêu chí,1,SELF,`);

  it.each([
    ["has no criteria", csv(), "importNoCriteria"],
    ["has more than a set may have", csv(...many), "tooMany"],
  ])("that %s is refused, and what is there stays", async (_, file, code) => {
    const target = await draft([{ code: "1", maxPoints: "100" }]);
    const { problems } = await imported(target, file, { dryRun: true, replace: true, readRules: false });
    expect(problems).toEqual([expect.objectContaining({ code })]);
    await expect(imported(target, file, { replace: true, readRules: false })).rejects.toMatchObject({
      messageKey: "importHasProblems",
    });
    expect(await criteriaIn(target)).toHaveLength(1);
  });
});

describe("a file that is no table", () => {
  const refused = (file: [string, Buffer | string]) =>
    draft().then((target) => imported(target, file, { dryRun: true }));

  it("is refused by its kind, its content, and its size", async () => {
    await expect(refused(["ghi-chu.txt", "Một"])).rejects.toMatchObject({ messageKey: "fileTypeNotAllowed" });
    await expect(refused(["bo.xlsx", "code,name"])).rejects.toMatchObject({
      messageKey: "importUnreadable",
    });
    await expect(refused(["bo.xlsx", workbook([["code"]], 5_001)])).rejects.toMatchObject({
      messageKey: "importTooManyRows",
    });
    await expect(refused(["bo.csv", `code,name\n${"1,Một\n".repeat(5_001)}`])).rejects.toMatchObject({
      messageKey: "importTooManyRows",
    });
  });

  it("is asked for in UTF-8 where it is written otherwise", async () => {
    const [name, text] = csv("1,,Lĩnh vực,10,,");
    const content = Buffer.from(`\ufeff${text}`, "utf16le");
    await expect(refused([name, content])).rejects.toMatchObject({ messageKey: "importUnreadable" });
  });

  it("is refused before a small workbook unfolds to a large one", async () => {
    const bomb = zipped({
      "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
      "xl/worksheets/sheet1.xml": " ".repeat(40 * 1024 * 1024),
    });
    await expect(refused(["bo.xlsx", bomb])).rejects.toMatchObject({ messageKey: "importUnreadable" });
  });

  it("does not stand where a workbook's directory does not say: only what it names is read", async () => {
    const named = [
      ["code", "parent_code", "name_vi", "max_points"],
      ["1", "", "Một", "100"],
    ];
    const hidden = { "xl/worksheets/sheet1.xml": sheetXml([...named, ["2", "", "Giấu", "100"]]) };
    const { rows } = await refused(["bo.xlsx", workbook(named, 1, hidden)]);
    expect(rows.map(({ code }) => code)).toEqual(["1"]);
  });

  it("is read only by who uploaded it", async () => {
    const target = await draft();
    const uploadId = await files.upload(actorOf("REFORM_OFFICE", where.province), "bo.csv", "code,name");
    await expect(imported(target, csv(), { uploadId })).rejects.toMatchObject({
      messageKey: "uploadUnknown",
    });
  });
});
