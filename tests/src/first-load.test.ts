import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { openBrowser, phone } from "./harness/browser.js";
import { settled, signedInContext } from "./harness/pages.js";
import { transferOf } from "./harness/transfers.js";

const office = "office@demo.example";

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** Opens an address and waits until its page is there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(api.url + path);
  await settled(page);
}

describe("what a phone fetches", () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext({ ...phone, locale: "vi-VN" });
    page = await context.newPage();
  });

  afterAll(() => context.close());

  it("to sign in is the start of the program and the letters that it is written in", async () => {
    const { requests, kilobytes, program } = await transferOf(page, () => open(page, "/login"));
    expect(program.filter((name) => name.endsWith(".js")).sort()).toEqual([
      "admin.js",
      "index.js",
      "mui.js",
      "react.js",
      "rolldown-runtime.js",
    ]);
    expect(program.filter((name) => name.includes("latin-ext"))).toEqual([]);
    expect(kilobytes).toBeLessThan(440);
    expect(requests).toBeLessThanOrEqual(15);
  });

  it("to be at home is what home tells, and, while it is read, the pages that most people open next", async () => {
    const { requests, kilobytes, program } = await transferOf(page, async () => {
      const next = page.waitForResponse(/\/assets\/tasks-/);
      await page.getByLabel("Thư điện tử").fill(office);
      await page.getByLabel("Mật khẩu").first().fill(api.demoPassword);
      await page.getByRole("button", { name: "Đăng nhập" }).click();
      await next;
      await settled(page);
    });
    expect(program.sort()).toEqual(["shared.js", "tasks.js"]);
    expect(kilobytes).toBeLessThan(140);
    expect(requests).toBeLessThanOrEqual(22);
  });

  it("to open the tasks then is the tasks alone", async () => {
    const { kilobytes, program } = await transferOf(page, async () => {
      await page.getByRole("link", { name: "Nhiệm vụ", exact: true }).click();
      await page
        .getByRole("link", { name: /kiểm điểm/ })
        .first()
        .waitFor();
    });
    expect(program).toEqual([]);
    expect(kilobytes).toBeLessThan(10);
  });

  it("to come back is nothing of the program", async () => {
    const { kilobytes, program } = await transferOf(page, () => open(page, "/tasks"));
    expect(program).toEqual([]);
    expect(kilobytes).toBeLessThan(10);
  });

  it("to follow a link to a task is the start of the program and the tasks' pages", async () => {
    const fresh = await signedInContext(browser, api, office, phone);
    const link = await fresh.newPage();
    const { requests, kilobytes } = await transferOf(link, () => open(link, "/tasks/task_3/show"));
    expect(kilobytes).toBeLessThan(570);
    expect(requests).toBeLessThanOrEqual(24);
    await fresh.close();
  });
});

describe("the program's files", () => {
  const ask = (path: string, encoding: string) =>
    fetch(api.url + path, { headers: { accept: "text/html", "accept-encoding": encoding } });

  it.each(["br", "gzip"])(
    "are kept by the server as the build has compressed them with %s",
    async (encoding) => {
      const page = await (await ask("/", "identity")).text();
      const script = /\/assets\/index-[^"]+\.js/.exec(page)?.[0] ?? "";
      const whole = (await (await ask(script, "identity")).arrayBuffer()).byteLength;
      const { headers, body } = await ask(script, encoding);
      await body?.cancel();
      expect(headers.get("content-encoding")).toBe(encoding);
      expect(headers.get("content-type")).toContain("javascript");
      expect(headers.get("vary")).toContain("accept-encoding");
      // What is compressed only when it is asked for has no length yet.
      expect(Number(headers.get("content-length"))).toBeGreaterThan(0);
      expect(Number(headers.get("content-length"))).toBeLessThan(whole / 3);
    },
  );
});
