import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { type FileServer, fileServer, metadataOf } from "../../test/files.js";
import { type Work, workIn } from "../../test/work.js";
import { namesIn } from "./evidence-storage.js";
import { sweepUploads } from "./sweep.js";

let dataSource: DataSource;
let work: Work;
let files: FileServer;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  files = await fileServer(dataSource);
  return database.drop;
});
afterAll(() => files.close());

const create = (name: string, length: number, who: "officer" | "leader" | null = "officer") =>
  files.send(who && work[who], "POST", "/uploads", {
    headers: { "upload-length": String(length), "upload-metadata": metadataOf(name) },
  });
const piece = (offset: number) => ({
  "upload-offset": String(offset),
  "content-type": "application/offset+octet-stream",
});

describe("an upload", () => {
  it("comes in pieces and goes on where it was broken off", async () => {
    const path = (await create("Báo cáo.txt", 11)).headers.get("location") ?? "";
    expect(path).toMatch(/^\/uploads\/[0-9a-f]{56}$/);
    const first = await files.send(work.officer, "PATCH", path, { headers: piece(0), body: "Xin " });
    expect([first.status, first.headers.get("upload-offset")]).toEqual([204, "4"]);
    const head = await files.send(work.officer, "HEAD", path);
    expect(head.headers.get("upload-offset")).toBe("4");
    const wrong = await files.send(work.officer, "PATCH", path, { headers: piece(0), body: "Xin " });
    expect(wrong.status).toBe(409);
    const rest = await files.send(work.officer, "PATCH", path, { headers: piece(4), body: "chao ban" });
    expect(rest.status).toBe(413);
    const last = await files.send(work.officer, "PATCH", path, { headers: piece(4), body: "chao ba" });
    expect([last.status, last.headers.get("upload-offset")]).toEqual([204, "11"]);
  });

  it("is for those who have signed in and may attach evidence", async () => {
    const refused = await create("a.pdf", 10, null);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    expect((await create("a.pdf", 10, "leader")).status).toBe(403);
  });

  it.each(["HEAD", "PATCH", "DELETE"])("answers nobody but its creator: %s", async (method) => {
    const id = await files.upload(work.officer, "a.txt", "của tôi");
    const answer = await files.send(work.colleague, method, `/uploads/${id}`, {
      ...(method === "PATCH" && { headers: piece(0), body: "x" }),
    });
    expect(answer.status).toBe(404);
    expect((await files.send(work.officer, "HEAD", `/uploads/${id}`)).status).toBe(200);
  });

  it("cannot be read back", async () => {
    const id = await files.upload(work.officer, "a.txt", "của tôi");
    expect((await files.send(work.officer, "GET", `/uploads/${id}`)).status).toBe(404);
  });

  it("is refused when it is too large", async () => {
    const refused = await create("a.pdf", 64 * 1024 + 1);
    expect(refused.status).toBe(413);
    expect(JSON.parse(await refused.text())).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", reason: "fileTooLarge" } }],
    });
    const deferred = await files.send(work.officer, "POST", "/uploads", {
      headers: { "upload-defer-length": "1", "upload-metadata": metadataOf("a.pdf") },
    });
    const path = deferred.headers.get("location") ?? "";
    const large = await files.send(work.officer, "PATCH", path, {
      headers: piece(0),
      body: Buffer.alloc(65 * 1024),
    });
    expect(large.status).toBe(413);
  });

  it.each(["a.svg", "a.html", "a.exe", "a.zip", "a.docm", "a", ".pdf", "a.pdf.js"])(
    "is refused before its bytes are sent: %s",
    async (name) => {
      const { status } = await create(name, 10);
      expect([400, 415]).toContain(status);
    },
  );

  it.each(["/uploads/..%2f..%2fauth-secret", "/uploads/../auth-secret", "/uploads/%2e%2e/x", "/uploads/a/b"])(
    "does not leave its folder: %s",
    async (path) => {
      for (const method of ["HEAD", "DELETE"]) {
        expect((await files.send(work.officer, method, path)).status).toBe(404);
      }
    },
  );

  it("is swept a day after it was last touched, and not before", async () => {
    const id = await files.upload(work.officer, "a.txt", "cũ");
    const hours = (count: number) => Date.now() + count * 60 * 60 * 1000;
    expect(await sweepUploads(files.storage, hours(23))).toBe(0);
    expect(await sweepUploads(files.storage, hours(25))).toBeGreaterThanOrEqual(2);
    expect((await namesIn(files.storage.uploadsDirectory)).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it("is one of at most fifty that are not evidence yet", async () => {
    const statuses = [];
    for (let count = 0; count < 51; count += 1) statuses.push((await create("a.txt", 3)).status);
    expect(statuses.slice(0, 50).every((status) => status === 201)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    await sweepUploads(files.storage, Date.now() + 25 * 60 * 60 * 1000);
  });
});
