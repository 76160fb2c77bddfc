import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser } from "./harness/browser.js";

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

it("shows integrators a GraphiQL that needs nothing from elsewhere", async () => {
  const page = await browser.newPage(desktop);
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(api.url) && request.url().startsWith("http")) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.goto(`${api.url}/graphql`);
  const runQuery = page.getByRole("button", { name: /execute query/i });
  await runQuery.waitFor();
  await page.locator(".graphiql-query-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("{ __typename ");
  // By key: suggestions may lie over the button until the editor has lost the focus.
  await runQuery.press("Enter");
  await page.locator(".result-window", { hasText: "Query" }).waitFor();
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
  await page.close();
});
