import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../../test/ask.js";
import { cloneTestDatabase } from "../../test/database.js";
import { type FileServer, fileServer } from "../../test/files.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import type { RemediationTask } from "../tasks/remediation-task.entity.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { attachEvidence } from "./attach-evidence.js";
import { Evidence } from "./evidence.entity.js";
import type { AttachEvidenceInput } from "./evidence.inputs.js";
import { namesIn } from "./evidence-storage.js";
import { sweepFiles } from "./sweep.js";

const pdf = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");

let dataSource: DataSource;
let work: Work;
let files: FileServer;
let task: RemediationTask;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  files = await fileServer(dataSource);
  return database.drop;
});
beforeEach(async () => {
  task = await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work));
});
afterAll(() => files.close());

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const attach = (actor: Actor, input: Partial<AttachEvidenceInput>) =>
  attachEvidence(files.contextOf(actor), { ...seen(task), title: "Báo cáo kết quả", ...input });
const find = (id: string) => dataSource.getRepository(Evidence).findOneByOrFail({ id });
const pathOf = ({ id }: { id: string }) => `/files/${globalId("Evidence", id)}`;
const countEvidence = () => dataSource.getRepository(Evidence).count();

describe("attaching an upload", () => {
  it("keeps the file under its hash and writes it on the timeline", async () => {
    const uploadId = await files.upload(work.officer, "Báo cáo số 12.pdf", pdf);
    const { id } = await attach(work.officer, { uploadId, number: "12/BC-VP", note: "Kèm phụ lục" });
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    const evidence = await find(id);
    expect(evidence).toMatchObject({
      fileName: "Báo cáo số 12.pdf",
      mediaType: "application/pdf",
      byteSize: pdf.length,
      sha256,
      storageKey: `${sha256.slice(0, 2)}/${sha256}-${uploadId}`,
      uploadedById: work.officer.personId,
    });
    expect(await readFile(join(files.storage.filesDirectory, evidence.storageKey ?? ""), "utf8")).toBe(pdf);
    const updates = await dataSource.getRepository(TaskUpdate).findBy({ taskId: task.id });
    expect(updates.map(({ kind, note }) => [kind, note])).toContainEqual(["EVIDENCE", "Kèm phụ lục"]);
    expect(await files.storage.countUploads(uploadId)).toBe(0);
  });

  it("answers the same when it is sent again, also at the same time", async () => {
    const uploadId = await files.upload(work.officer, "a.pdf", pdf);
    const [first, second] = await Promise.all([
      attach(work.officer, { uploadId }),
      attach(work.officer, { uploadId }),
    ]);
    expect(second).toEqual(first);
    expect(await attach(work.officer, { uploadId })).toEqual(first);
    const updates = await dataSource.getRepository(TaskUpdate).findBy({ taskId: task.id, kind: "EVIDENCE" });
    expect(updates).toHaveLength(1);
  });

  it("can be tried again after a stale version was refused", async () => {
    const uploadId = await files.upload(work.officer, "a.pdf", pdf);
    const count = await countEvidence();
    await expect(attach(work.officer, { uploadId, expectedVersion: 99 })).rejects.toMatchObject({
      code: "CONFLICT",
      current: { version: task.version },
    });
    expect(await countEvidence()).toBe(count);
    await attach(work.officer, { uploadId });
    expect(await countEvidence()).toBe(count + 1);
  });

  it("becomes evidence of one task only", async () => {
    const uploadId = await files.upload(work.officer, "a.pdf", pdf);
    await attach(work.officer, { uploadId });
    task = await writeAs(dataSource, work.reformOffice, (tx) => aTask(tx, work));
    await expect(attach(work.officer, { uploadId })).rejects.toEqual(
      refusal("BAD_USER_INPUT", "uploadUnknown"),
    );
  });

  it.each([
    ["another type's bytes", "a.pdf", png, "fileContentMismatch"],
    ["a page called a text", "a.txt", "<!DOCTYPE html><script>alert(1)</script>", "fileContentMismatch"],
    ["a drawing called a text", "a.csv", '<svg xmlns="http://www.w3.org/2000/svg"/>', "fileContentMismatch"],
    ["a drawing called a picture", "a.png", '<?xml version="1.0"?><svg/>', "fileContentMismatch"],
    ["bytes called a text", "a.txt", Buffer.from([0xff, 0xfe, 0x00, 0x41]), "fileContentMismatch"],
    [
      "an archive called a document",
      "a.docx",
      Buffer.from("504b0506000000000000000000000000000000000000", "hex"),
      "fileContentMismatch",
    ],
    ["nothing", "a.txt", "", "fileEmpty"],
  ])("refuses %s", async (_what, name, content, messageKey) => {
    const uploadId = await files.upload(work.officer, name, content);
    await expect(attach(work.officer, { uploadId })).rejects.toEqual(refusal("BAD_USER_INPUT", messageKey));
  });

  it("refuses one that is not finished, one of somebody else, and one that never was", async () => {
    const created = await files.send(work.officer, "POST", "/uploads", {
      headers: { "upload-length": "10", "upload-metadata": `filename ${btoa("a.pdf")}` },
    });
    const uploadId = created.headers.get("location")?.replace("/uploads/", "") ?? "";
    await expect(attach(work.officer, { uploadId })).rejects.toEqual(
      refusal("BAD_USER_INPUT", "uploadIncomplete"),
    );
    const own = await files.upload(work.officer, "a.pdf", pdf);
    for (const unknown of [own.replace(/.$/, "z"), "../../auth-secret", "%", "0".repeat(56)]) {
      await expect(attach(work.officer, { uploadId: unknown })).rejects.toEqual(
        refusal("BAD_USER_INPUT", "uploadUnknown"),
      );
    }
    await expect(attach(work.colleague, { uploadId: own })).rejects.toEqual(
      refusal("BAD_USER_INPUT", "uploadUnknown"),
    );
  });

  it("takes the last part of a name that points elsewhere", async () => {
    const uploadId = await files.upload(
      work.officer,
      "..\\..\\../etc/bao\u0300 ca\u0301o\u202e\u0000.txt",
      "Kết quả",
    );
    const { id } = await attach(work.officer, { uploadId });
    expect(await find(id)).toMatchObject({ fileName: "baò cáo.txt", mediaType: "text/plain" });
  });

  it.each(["outsider", "leader"] as const)("is not for the %s", async (who) => {
    const link = attach(work[who], { url: "https://dichvucong.caobang.gov.vn" });
    await expect(link).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
  });
});

describe("attaching a link", () => {
  it("needs either it or an upload", async () => {
    const both = { url: "https://example.vn", uploadId: "0".repeat(56) };
    await expect(attach(work.officer, both)).rejects.toEqual(refusal("BAD_USER_INPUT", "fileOrLink"));
    await expect(attach(work.officer, {})).rejects.toEqual(refusal("BAD_USER_INPUT", "fileOrLink"));
    const { id } = await attach(work.officer, { url: "https://example.vn/a?b=1" });
    expect(await find(id)).toMatchObject({ url: "https://example.vn/a?b=1", storageKey: null });
    expect((await files.send(work.officer, "GET", pathOf({ id }))).status).toBe(404);
  });

  it("refuses what is no http address", async () => {
    const source =
      "mutation($input: AttachEvidenceInput!) { attachEvidence(input: $input) { evidence { id } } }";
    for (const url of ["javascript:alert(1)", "file:///etc/passwd", "example.vn"]) {
      const input = { ...seen(task), title: "a", url };
      const { errors } = await ask(dataSource, work.officer, source, { input });
      expect(errors).toHaveLength(1);
    }
  });
});

describe("fetching a file", () => {
  it("gives it whole or in part, as an attachment with its Vietnamese name", async () => {
    const uploadId = await files.upload(work.officer, "Số liệu đợt 1.csv", "mã,điểm\n1.1,0.5\n");
    const evidence = await attach(work.officer, { uploadId });
    const whole = await files.send(work.reformOffice, "GET", pathOf(evidence));
    expect(whole.status).toBe(200);
    expect(await whole.text()).toBe("mã,điểm\n1.1,0.5\n");
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition":
        "attachment; filename=\"So lieu dot 1.csv\"; filename*=UTF-8''S%E1%BB%91%20li%E1%BB%87u%20%C4%91%E1%BB%A3t%201.csv",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "accept-ranges": "bytes",
    });
    const part = await files.send(work.officer, "GET", pathOf(evidence), { headers: { range: "bytes=0-1" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 0-1/20"]);
    const beyond = await files.send(work.officer, "GET", pathOf(evidence), {
      headers: { range: "bytes=99-" },
    });
    expect(beyond.status).toBe(416);
  });

  it.each([
    ["bao-cao.pdf", pdf, /^inline; filename="bao-cao.pdf"/, /frame-ancestors 'self'$/],
    ["so-lieu.csv", "mã,điểm\n", /^attachment; /, /^default-src 'none'; sandbox$/],
  ])("gives %s to be looked at only where a browser shows it safely", async (name, content, kept, policy) => {
    const uploadId = await files.upload(work.officer, name, content);
    const evidence = await attach(work.officer, { uploadId });
    const { headers } = await files.send(work.officer, "GET", `${pathOf(evidence)}?inline=1`);
    expect(headers.get("content-disposition")).toMatch(kept);
    expect(headers.get("content-security-policy")).toMatch(policy);
    expect(headers.get("content-security-policy")).not.toContain("script-src");
  });

  it("is unknown to those who may not see it", async () => {
    const uploadId = await files.upload(work.officer, "a.pdf", pdf);
    const evidence = await attach(work.officer, { uploadId });
    const status = async (actor: Actor | null, path = pathOf(evidence)) =>
      (await files.send(actor, "GET", path)).status;
    expect(await status(null)).toBe(401);
    expect(await status(work.outsider)).toBe(404);
    expect(await status(work.leader)).toBe(200);
    for (const path of ["/files/evidence_999", "/files/task_1", "/files/x", "/files/..%2fauth-secret"]) {
      expect(await status(work.reformOffice, path)).toBe(404);
    }
    const source = `{ node(id: "${globalId("Evidence", evidence.id)}") { ... on Evidence { title tasks { totalCount } } } }`;
    const { data } = await ask(dataSource, work.outsider, source);
    expect(data).toEqual({ node: null });
  });
});

it("sweeps files that no evidence names, after a day", async () => {
  const uploadId = await files.upload(work.officer, "a.pdf", pdf);
  const { id } = await attach(work.officer, { uploadId });
  const { storageKey } = await find(id);
  const folder = (storageKey ?? "").slice(0, 2);
  await writeFile(join(files.storage.filesDirectory, folder, "left-behind"), "");
  const tomorrow = Date.now() + 25 * 60 * 60 * 1000;
  expect(await sweepFiles(files.storage, dataSource)).toBe(0);
  expect(await sweepFiles(files.storage, dataSource, tomorrow)).toBe(1);
  const left = await namesIn(join(files.storage.filesDirectory, folder));
  expect(left).toContain(storageKey?.slice(3));
});
