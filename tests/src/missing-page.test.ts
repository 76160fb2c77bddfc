import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { openBrowser, screenshot } from "./harness/browser.js";
import { problemsOf, settled, signedInContext, viewports } from "./harness/pages.js";

const office = "office@demo.example";
const pagesCode = "**/assets/deductions-*.js";
const serverCheck = "**/index.html";

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** Holds back the code of the lost points' pages; it is dropped by what this answers. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route(pagesCode, (route) => {
    held.push(route);
  });
  return async () => {
    await Promise.all(held.map((route) => route.abort()));
  };
}

describe.each(viewports)("a page whose code does not come, on %s", (name, options) => {
  const picture = (state: string) => `${name.replaceAll(" ", "-")}-${state}`;

  it("says so, is named, and comes with a reload once the network is back", async () => {
    const context = await signedInContext(browser, api, office, options);
    const page = await context.newPage();
    await page.goto(api.url);
    await settled(page);

    const drop = await holdBack(page);
    await page.locator("a[href='/deductions']:visible").first().click();
    await page.locator("#main-content").getByRole("progressbar", { name: "Đang tải" }).waitFor();
    await expect.poll(() => page.title()).toMatch(/^Điểm mất · /);
    await screenshot(page, picture("page-on-its-way"));

    await drop();
    const message = page.getByRole("alert").filter({ hasText: "Chưa tải được phần này" });
    await message.waitFor();
    expect(await page.title()).toMatch(/^Điểm mất · /);
    await page.route(serverCheck, (route) => route.abort());
    await message.getByRole("button", { name: "Tải lại" }).click();
    await page.getByText("Vẫn chưa kết nối được với máy chủ").waitFor();
    await screenshot(page, picture("page-missing"));

    await page.unroute(pagesCode);
    await page.unroute(serverCheck);
    await message.getByRole("button", { name: "Tải lại" }).click();
    await message.waitFor({ state: "detached" });
    await settled(page);
    await page.getByRole("row").first().or(page.getByRole("listitem").first()).waitFor();
    await context.close();
  });

  it("can be read and reached", async () => {
    const context = await signedInContext(browser, api, office, options);
    await context.route(pagesCode, (route) => route.fulfill({ status: 404 }));
    const problems = await problemsOf(
      api,
      context,
      { "page-missing-at-once": "/deductions" },
      name.replaceAll(" ", "-"),
    );
    expect(problems).toEqual([expect.stringContaining("Failed to fetch dynamically imported module")]);
    await context.close();
  });
});
