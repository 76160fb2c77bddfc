import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser, phone } from "./harness/browser.js";
import { askWell } from "./harness/graphql.js";
import { problemsOf, signedInContext } from "./harness/pages.js";
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

describe.each([
  ["a desktop by day", { ...desktop, colorScheme: "light" as const }],
  ["a phone by night", { ...phone, colorScheme: "dark" as const }],
])("every page on %s", (name, options) => {
  it("can be read, reached and understood", { timeout: 240_000 }, async () => {
    const context = await signedInContext(browser, api, "office@demo.example", options);
    expect(await problemsOf(api, context, pages, name.replaceAll(" ", "-"))).toEqual([]);
    await context.close();
  });
});

describe("the administrator's pages", () => {
  it("can be read, reached and understood", { timeout: 120_000 }, async () => {
    const context = await signedInContext(browser, api, "admin@demo.example", {
      ...phone,
      colorScheme: "light",
    });
    const own = { home: "/", people: "/people", "people-create": "/people/create", apiKeys: "/apiKeys" };
    expect(await problemsOf(api, context, { ...own, "apiKeys-create": "/apiKeys/create" }, "admin")).toEqual(
      [],
    );
    await context.close();
  });
});

describe("the sign-in page", () => {
  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ])("can be read, reached and understood on a %s", async (name, options) => {
    const context = await browser.newContext(options);
    expect(await problemsOf(api, context, { "sign-in": "/login" }, name)).toEqual([]);
    await context.close();
  });
});
