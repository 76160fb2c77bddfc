import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser, phone, screenshot } from "./harness/browser.js";
import { askWell } from "./harness/graphql.js";
import { signIn } from "./harness/sign-in.js";

let api: Api;
let browser: Browser;
let pages: Record<string, string>;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  pages = await pagesOf("office@demo.example");
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** The addresses of the pages, by the name of their picture. */
async function pagesOf(email: string): Promise<Record<string, string>> {
  const cookie = await signIn(api.url, email, api.demoPassword);
  const first = `{ tasks(first: 1) { nodes { id } } deductions(first: 1) { nodes { id } }
    assessments(first: 1) { nodes { id } } units(filter: {code: {eq: "nguyen-binh"}}) { nodes { id } }
    criteriaSets(first: 1) { nodes { id } } targets(first: 1) { nodes { id } } plans(first: 1) { nodes { id } }
    directives(first: 1) { nodes { id } } rounds: assessmentRounds(first: 1) { nodes { id } } }`;
  const records = await askWell<Record<string, { nodes: { id: string }[] }>>(api.url, first, {
    headers: { cookie },
  });
  const shows = Object.entries(records).map(([noun, { nodes }]) => [
    `${noun}-show`,
    `/${noun}/${nodes[0]?.id}/show`,
  ]);
  const lists = [
    ...Object.keys(records),
    "causes",
    "indicators",
    "measurements",
    "indexResults",
    "people",
  ].map((noun) => [noun, `/${noun}`]);
  const forms = ["tasks", "units", "causes", "criteriaSets", "rounds", "plans", "directives"].map((noun) => [
    `${noun}-create`,
    `/${noun}/create`,
  ]);
  return Object.fromEntries([["home", "/"], ...lists, ...shows, ...forms]);
}

async function contextOf(
  email: string,
  options: Parameters<Browser["newContext"]>[0],
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, locale: "vi-VN" });
  const answer = await context.request.post(`${api.url}/api/auth/sign-in/email`, {
    data: { email, password: api.demoPassword },
    headers: { origin: api.url },
  });
  expect(answer.ok()).toBe(true);
  return context;
}

/** Once what the page asked for has come: no turning circle, no skeleton, no font on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator("main").first().waitFor();
  await page.waitForFunction(() => {
    const waiting = "[role=progressbar]:not([aria-valuenow]), .MuiSkeleton-root, [aria-busy=true]";
    return !document.querySelector(waiting) && document.fonts.status === "loaded";
  });
}

const untranslated = /\b(resources|ra|layout|home|actions|lists|dates|points|roles)\.[a-z]\w*/i;

/** Everything that the page says: its texts, and those that only a placeholder or a name carries. */
const wordsOf = (page: Page): Promise<string> =>
  page.locator("body").evaluate((body) => {
    const carried = [...body.querySelectorAll("[placeholder], [aria-label], [title]")].flatMap((element) =>
      ["placeholder", "aria-label", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [body.textContent ?? "", ...carried].join("\n");
  });

/** What is wrong with each page: accessibility, sideways scrolling, words that were not translated, errors. */
async function problemsOf(
  context: BrowserContext,
  paths: Record<string, string>,
  name: string,
): Promise<string[]> {
  const problems: string[] = [];
  const page = await context.newPage();
  let key = "";
  page.on("pageerror", ({ message }) => problems.push(`${key}: ${message}`));
  for (const [picture, path] of Object.entries(paths)) {
    key = picture;
    await page.goto(api.url + path);
    await settled(page);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    for (const { id, nodes } of violations) {
      problems.push(
        `${key}: ${id} at ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 3)
          .join(", ")}`,
      );
    }
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (isWider) problems.push(`${key}: scrolls sideways`);
    const isNamed = await page.evaluate(
      () => document.querySelector("#react-admin-title")?.textContent !== "" && document.title !== "",
    );
    if (!isNamed) problems.push(`${key}: has no title`);
    const raw = (await wordsOf(page)).match(untranslated);
    if (raw) problems.push(`${key}: shows ${raw[0]}`);
    await screenshot(page, `${name}-${key}`);
  }
  await page.close();
  return problems;
}

describe.each([
  ["a desktop by day", { ...desktop, colorScheme: "light" as const }],
  ["a phone by night", { ...phone, colorScheme: "dark" as const }],
])("every page on %s", (name, options) => {
  it("can be read, reached and understood", { timeout: 240_000 }, async () => {
    const context = await contextOf("office@demo.example", options);
    expect(await problemsOf(context, pages, name.replaceAll(" ", "-"))).toEqual([]);
    await context.close();
  });
});

describe("the administrator's pages", () => {
  it("can be read, reached and understood", { timeout: 120_000 }, async () => {
    const context = await contextOf("admin@demo.example", { ...phone, colorScheme: "light" });
    const own = { home: "/", people: "/people", "people-create": "/people/create", apiKeys: "/apiKeys" };
    expect(await problemsOf(context, { ...own, "apiKeys-create": "/apiKeys/create" }, "admin")).toEqual([]);
    await context.close();
  });
});

describe("the sign-in page", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("can be read, reached and understood on a %s", async (name, options) => {
    const context = await browser.newContext(options);
    expect(await problemsOf(context, { "sign-in": "/login" }, name)).toEqual([]);
    await context.close();
  });
});
