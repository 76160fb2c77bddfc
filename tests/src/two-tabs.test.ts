import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser } from "./harness/browser.js";
import { askWell } from "./harness/graphql.js";
import { signIn } from "./harness/sign-in.js";

let api: Api;
let browser: Browser;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

async function tabs(count: number): Promise<Page[]> {
  const context = await browser.newContext({ ...desktop, locale: "vi-VN" });
  const answer = await context.request.post(`${api.url}/api/auth/sign-in/email`, {
    data: { email: "head@demo.example", password: api.demoPassword },
    headers: { origin: api.url },
  });
  expect(answer.ok()).toBe(true);
  return Promise.all(Array.from({ length: count }, () => context.newPage()));
}

async function begunTask(): Promise<{ id: string; percentDone: number }> {
  const cookie = await signIn(api.url, "head@demo.example", api.demoPassword);
  const { tasks } = await askWell<{ tasks: { nodes: { id: string; percentDone: number }[] } }>(
    api.url,
    "{ tasks(filter: {status: {eq: IN_PROGRESS}}, first: 1) { nodes { id percentDone } } }",
    { headers: { cookie } },
  );
  return tasks.nodes[0] ?? { id: "", percentDone: 0 };
}

async function writeReport(page: Page, percent: string, note: string): Promise<void> {
  await page.getByRole("button", { name: "Báo cáo tiến độ" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Tiến độ/).fill(percent);
  await dialog.getByRole("textbox", { name: "Ghi chú" }).fill(note);
}

const send = (page: Page, name: string) => page.getByRole("dialog").getByRole("button", { name }).click();

describe("somebody with two tabs", () => {
  it("is told of the newer state and loses nothing that was typed", async () => {
    const { id } = await begunTask();
    const [first, second] = (await tabs(2)) as [Page, Page];
    for (const page of [first, second]) {
      page.setDefaultTimeout(15_000);
      await page.goto(`${api.url}/tasks/${id}/show`);
      await page.getByRole("button", { name: "Báo cáo tiến độ" }).waitFor();
    }
    await second.bringToFront();
    await writeReport(second, "77", "Viết trong thẻ thứ hai");
    await first.bringToFront();
    await writeReport(first, "66", "Viết trong thẻ thứ nhất");
    await send(first, "Báo cáo tiến độ");
    await first.getByText("Đã ghi nhận tiến độ").waitFor();

    await second.bringToFront();
    await send(second, "Báo cáo tiến độ");
    const notice = second.getByRole("dialog").getByRole("alert");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("66");
    expect(await second.getByRole("textbox", { name: "Ghi chú" }).inputValue()).toBe(
      "Viết trong thẻ thứ hai",
    );
    await second.getByRole("dialog").locator("button[type=submit]").click();
    await second.getByText("Đã ghi nhận tiến độ").waitFor();
    await second.getByText("Viết trong thẻ thứ nhất").waitFor();
    await second.getByText("Viết trong thẻ thứ hai").waitFor();
    await first.context().close();
  });

  it("finds what was typed again after a reload", async () => {
    const { id } = await begunTask();
    const [page] = (await tabs(1)) as [Page];
    page.setDefaultTimeout(15_000);
    await page.goto(`${api.url}/tasks/${id}/show`);
    await writeReport(page, "88", "Chưa kịp gửi");
    await page.reload();
    await page.getByRole("button", { name: "Báo cáo tiến độ" }).click();
    const note = page.getByRole("dialog").getByRole("textbox", { name: "Ghi chú" });
    await note.waitFor();
    await expect.poll(() => note.inputValue()).toBe("Chưa kịp gửi");
    await page.context().close();
  });
});
