import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser, screenshot } from "./harness/browser.js";
import { settled, signedInContext } from "./harness/pages.js";
import { type Somebody, somebody } from "./round/people.js";
import { type Leaf, rowsOf } from "./round/self-assessment.js";

let api: Api;
let browser: Browser;
let head: Somebody;
let assessmentId = "";

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  head = await somebody(api, "chairman@demo.example");
  const { assessments } = await head.ask<{ assessments: { nodes: { id: string }[] } }>(
    "{ assessments(filter: {round: {status: {eq: SELF_ASSESSMENT}}}) { nodes { id } } }",
  );
  assessmentId = assessments.nodes[0]?.id ?? "";
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

const pdf = {
  name: "bao-cao.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
};

/** What has the focus: its id, its name, and what it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return {
      id: element?.id ?? "",
      type: element?.getAttribute("type") ?? "",
      name: element?.getAttribute("aria-label") ?? element?.textContent ?? "",
    };
  });

/** Presses a key until what is named has the focus. */
async function press(page: Page, key: string, isThere: (now: { id: string; name: string }) => boolean) {
  for (let count = 0; count < 120; count += 1) {
    if (isThere(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing of the kind is reached by ${key}: ${JSON.stringify(await focused(page))}`);
}

const criterionOf = (cellId: string) => cellId.replace(/^cell-/, "").replace(/-\w+$/, "");

/** Waits until the focus has moved into a part of the page. */
const within = (page: Page, part: string) =>
  page.waitForFunction((inside) => document.activeElement?.closest(inside), part);

async function backToGrid(page: Page) {
  await page.keyboard.press("Escape");
  await within(page, "[role=grid]");
}

/** Points where they say it all, else what the rule asks for, in the row's details. */
async function fill(page: Page, leaf: Leaf) {
  const kinds = leaf.inputFields.map(({ kind }) => kind);
  const mayHaveArisen = leaf.rule?.absence?.outcome.points === leaf.maxPoints;
  if ((kinds.includes("CHOICE") || kinds.includes("COUNTS")) && !mayHaveArisen) {
    await page.keyboard.type(leaf.maxPoints.replace(".", ","));
    return page.keyboard.press("Enter");
  }
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await within(page, "[data-detail] input");
  await state(page, kinds, mayHaveArisen);
  await backToGrid(page);
  await page.keyboard.press("ArrowRight");
  return page.keyboard.press("Enter");
}

/** That nothing arose where that gives full marks, else full figures. */
async function state(page: Page, kinds: string[], mayHaveArisen: boolean) {
  if (mayHaveArisen) return page.keyboard.press("Space");
  if ((await focused(page)).type === "checkbox") await page.keyboard.press("Tab");
  if (!kinds.includes("RATIO")) return page.keyboard.type(kinds.includes("COUNT") ? "2" : "100");
  await page.keyboard.type("10");
  await page.keyboard.press("Tab");
  return page.keyboard.type("10");
}

/** Chooses the file with the button that has it, then sends the form. */
async function attach(page: Page, submit: string) {
  await within(page, "[role=dialog]");
  await press(page, "Tab", ({ name }) => name === "Chọn tệp");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("bao-cao.pdf").waitFor();
  await press(page, "Tab", ({ name }) => name === submit);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

it("is filled in and locked by the unit's head with the keyboard alone", { timeout: 180_000 }, async ({
  onTestFailed,
}) => {
  const rows = await rowsOf(head, assessmentId);
  const leaves = new Map(rows.map(({ criterion }) => [criterion.id, criterion]));
  const own = rows.filter(({ criterion }) => criterion.method === "SELF" || criterion.method === "FORMULA");
  const context = await signedInContext(browser, api, "chairman@demo.example", desktop);
  const page = await context.newPage();
  onTestFailed(() => screenshot(page, "sheet-by-keyboard-failed"));
  page.on("filechooser", (chooser) => chooser.setFiles(pdf));
  await page.goto(`${api.url}/assessments/${assessmentId}/sheet`);
  await settled(page);
  await page.getByRole("grid").waitFor();

  await press(page, "Tab", ({ id }) => id.startsWith("cell-"));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Tab");
  for (let count = 0; count < own.length; count += 1) {
    const criterion = leaves.get(criterionOf((await focused(page)).id));
    if (!criterion) throw new Error(`No criterion has the focus: ${JSON.stringify(await focused(page))}`);
    await fill(page, criterion);
  }
  for (const { criterion } of own.filter((row) => row.criterion.evidenceRequired)) {
    await page.keyboard.press("Control+Home");
    await press(page, "ArrowDown", ({ id }) => criterionOf(id) === criterion.id);
    await press(page, "ArrowRight", ({ id }) => id.endsWith("-evidence"));
    await page.keyboard.press("Enter");
    const detail = page.locator(`[data-detail="${criterion.id}"]`);
    await detail.getByRole("button", { name: "Đính kèm tài liệu" }).waitFor();
    await within(page, "[data-detail]");
    await press(page, "Tab", ({ name }) => name === "Đính kèm tài liệu");
    await page.keyboard.press("Enter");
    await attach(page, "Đính kèm tài liệu");
    await detail.getByText("bao-cao").first().waitFor();
    await backToGrid(page);
  }
  await page.locator("[data-save=saved]").waitFor();
  await screenshot(page, "sheet-by-keyboard");

  await press(page, "Shift+Tab", ({ name }) => name === "Khóa phiếu");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("Chọn tệp").waitFor();
  await attach(page, "Khóa phiếu tự chấm");
  await page.getByText(/Đã khóa lúc/).waitFor();
  await screenshot(page, "sheet-locked");

  const { node } = await head.ask<{ node: { lockedAt: string | null; sheet: { totals: object } } }>(
    `query ($id: ID!) { node(id: $id) { ... on Assessment { lockedAt
       sheet { totals { self { points } } } } } }`,
    { id: assessmentId },
  );
  expect(node.lockedAt).not.toBeNull();
  expect(node.sheet.totals).toEqual({ self: { points: "86.00" } });
  await context.close();
});
