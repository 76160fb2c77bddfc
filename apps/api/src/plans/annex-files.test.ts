import type { Actor } from "@reform-ledger/domain";
import fastify, { type FastifyInstance } from "fastify";
import { readSheet } from "read-excel-file/node";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annexCaseIn } from "../../test/annex-case.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { unzipped } from "../../test/unzip.js";
import { aTask, type Work } from "../../test/work.js";
import { Context, writeAs } from "../context.js";
import { refuse } from "../http/refusals.js";
import { globalId } from "../lists/global-id.js";
import { annexFiles } from "./annex-files.js";

let dataSource: DataSource;
let work: Work;
let planId: string;
let otherPlanId: string;
let app: FastifyInstance;
let asking: Actor | null = null;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  ({ work, planId, otherPlanId } = await annexCaseIn(dataSource));
  app = fastify();
  app.setErrorHandler((error, request, reply) => refuse(request, reply, error));
  await app.register(annexFiles({ context: async () => new Context(dataSource, asking) }));
  return database.drop;
});
afterAll(() => app.close());

const get = (actor: Actor | null, extension: string, id = planId) => {
  asking = actor;
  return app.inject(`/plans/${id}/annex.${extension}`);
};

/** The paragraphs of a Word document, each as one text. */
async function wordsFor(actor: Actor): Promise<string[]> {
  const { rawPayload } = await get(actor, "docx");
  const xml = unzipped(rawPayload)["word/document.xml"] ?? "";
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const texts = paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
  );
  return texts.filter((text) => text !== "");
}

describe("the Word document of an annex", () => {
  it("has the head, the title and the signatures of a paper of a Vietnamese office", async () => {
    const words = await wordsFor(work.reformOffice);
    expect(words).toEqual(
      expect.arrayContaining([
        "ỦY BAN NHÂN DÂN",
        "HUYỆN NGUYÊN BÌNH",
        "Số: 45/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Nguyên Bình, ngày 15 tháng 6 năm 2023",
        "PHỤ LỤC",
        "NHIỆM VỤ KHẮC PHỤC CÁC TIÊU CHÍ BỊ MẤT ĐIỂM NĂM 2023",
        "NGƯỜI LẬP BIỂU",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
      ]),
    );
    expect(words.filter((text) => text.startsWith("(Kèm theo"))).toEqual([
      "(Kèm theo Kế hoạch khắc phục số 45/KH-UBND ngày 15 tháng 6 năm 2023 của UBND huyện Nguyên Bình)",
    ]);
  });

  it("has every column, groups the tasks and writes numbers and days as offices do", async () => {
    const words = await wordsFor(work.reformOffice);
    const table = words.slice(words.indexOf("TT"), words.indexOf("NGƯỜI LẬP BIỂU"));
    expect(table.slice(0, 11)).toEqual([
      "TT",
      "Tiêu chí",
      "Điểm tối đa",
      "Điểm đạt",
      "Điểm mất",
      "Nguyên nhân",
      "Giải pháp",
      "Chủ trì",
      "Phối hợp",
      "Thời hạn",
      "Sản phẩm",
    ]);
    expect(table.filter((text) => /^\d(\.\d)?$/.test(text))).toEqual([
      "1",
      "1.1",
      "1.2",
      "2",
      "2.1",
      "3",
      "3.1",
      "4",
      "4.1",
      "4.2",
    ]);
    expect(table).toEqual(
      expect.arrayContaining([
        "5,00",
        "31/12/2023",
        "thường xuyên",
        "Nhiệm vụ khác",
        "Chưa niêm yết đầy đủ thủ tục hành chính.",
      ]),
    );
    expect(table).toContain("Nhiệm vụ theo kết luận số 12/KL-UBND ngày 09/06/2023 của UBND huyện");
    expect(table.at(-1)).toBe("Tổng số: 6 nhiệm vụ; điểm bị mất: 8,00; điểm dự kiến khôi phục: 6,50.");
  });

  it("is an A4 page across in Times New Roman 13, whose cells of one criterion are one", async () => {
    const { rawPayload } = await get(work.reformOffice, "docx");
    const parts = unzipped(rawPayload);
    const xml = parts["word/document.xml"] ?? "";
    expect(xml).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(parts["word/styles.xml"]).toMatch(/w:ascii="Times New Roman".*<w:sz w:val="26"\/>/s);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4);
    expect(xml).toContain("<w:tblHeader/>");
  });

  it("says to whom sees only a part that it is a part", async () => {
    const partial = "Bảng này chỉ gồm những nhiệm vụ mà người lập được xem.";
    expect(await wordsFor(work.outsider)).toContain(partial);
    expect(await wordsFor(work.outsider)).not.toContain("Công khai xin lỗi");
    expect(await wordsFor(work.leader)).not.toContain(partial);
  });
});

describe("the spreadsheet of an annex", () => {
  it("holds points as numbers and days as days", async () => {
    const { rawPayload, headers } = await get(work.reformOffice, "xlsx");
    expect(headers["content-type"]).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(unzipped(rawPayload)["xl/worksheets/sheet1.xml"]).toContain('fitToWidth="1" fitToHeight="0"');
    const rows = await readSheet(rawPayload);
    const row = rows.find(([number]) => number === "1.1");
    expect(row?.[1]).toBe("Toàn lĩnh vực");
    expect(Number(row?.[2]) - Number(row?.[3])).toBe(5);
    expect(row?.slice(4, 7)).toEqual([5, expect.any(String), "Xử lý hồ sơ quá hạn"]);
    expect(row?.[9]).toEqual(new Date("2023-12-31T00:00:00Z"));
    expect(rows.find(([number]) => number === "1.2")?.slice(1, 5)).toEqual([null, null, null, null]);
    expect(rows.find(([number]) => number === "Tổng cộng")?.[4]).toBe(8);
    expect(rows.find(([number]) => number === "4.1")?.[9]).toBe("thường xuyên");
  });
});

describe("what a person wrote", () => {
  const odd = { title: "=1+1\uFFFE", deliverable: "@SUM(A1)", dueOn: "1899-12-31" };

  it("is text in the spreadsheet and never a formula, and a day that sheets cannot count is text", async () => {
    await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work, { planId: otherPlanId, ...odd }));
    const { rawPayload } = await get(work.reformOffice, "xlsx", otherPlanId);
    expect(unzipped(rawPayload)["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >]/);
    const row = (await readSheet(rawPayload)).find((cells) => cells.includes("@SUM(A1)"));
    expect(row?.slice(9)).toEqual(["31/12/1899", "@SUM(A1)"]);
  });

  it("leaves nothing in the Word document that XML cannot hold", async () => {
    const { rawPayload } = await get(work.reformOffice, "docx", otherPlanId);
    const xml = unzipped(rawPayload)["word/document.xml"];
    expect(xml).toContain("=1+1<");
    expect(xml).not.toMatch(/[\uFFFE\uFFFF]/);
  });
});

describe("an annex", () => {
  it("is sent as a file that no cache keeps", async () => {
    const { statusCode, headers } = await get(work.reformOffice, "docx");
    expect([statusCode, headers["cache-control"]]).toEqual([200, "private, no-store"]);
    expect(headers["content-disposition"]).toContain(
      `filename*=UTF-8''${encodeURIComponent("Phụ lục Kế hoạch khắc phục 2023.docx")}`,
    );
  });

  it("is made for many who ask at once", async () => {
    const unknown = get(work.reformOffice, "docx", globalId("RemediationPlan", "999999"));
    const asked = Array.from({ length: 12 }, () => get(work.reformOffice, "docx"));
    const answers = await Promise.all([unknown, ...asked]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, ...asked.map(() => 200)]);
  });

  it.each(["docx", "xlsx"])("is for those who may see the plan: %s", async (extension) => {
    expect((await get(null, extension)).statusCode).toBe(401);
    expect((await get(actorOf("UNIT_OFFICER", work.units.district), extension)).statusCode).toBe(200);
    const stranger = actorOf("SYSTEM_ADMIN", work.units.district);
    for (const [actor, id] of [
      [stranger, planId],
      [work.reformOffice, globalId("RemediationPlan", "999999")],
      [work.reformOffice, globalId("Unit", work.units.district.id)],
      [work.reformOffice, "x"],
    ] as const) {
      const answer = await get(actor, extension, id);
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, "NOT_FOUND"]);
    }
  });
});
