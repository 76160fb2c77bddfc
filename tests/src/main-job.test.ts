import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser, phone, screenshot } from "./harness/browser.js";
import { askWell } from "./harness/graphql.js";
import { signIn } from "./harness/sign-in.js";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A console in which somebody has signed in through the page. */
async function signedIn(api: Api, email: string, viewport: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...viewport, locale: "vi-VN" });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(api.url);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(api.demoPassword);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("textbox", { name: "Mật khẩu" }).waitFor({ state: "detached" });
  return page;
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole("dialog").getByLabel(field).click();
  await page.getByRole("option", { name: option }).click();
}

const confirm = (page: Page, act: string) =>
  page.getByRole("dialog").getByRole("button", { name: act }).click();

const pdf =
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

describe.each([
  ["desktop", desktop],
  ["phone", phone],
])("the main job on a %s", (device, viewport) => {
  let api: Api;
  let taskPath = "";

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(async () => {
    await api.stop();
  });

  it("shows the reform office where the 18,6 points were lost", async () => {
    const page = await signedIn(api, "office@demo.example", viewport);
    await page.getByText("81,40").first().waitFor();
    await page.getByText("Hạng 8/10").waitFor();
    await page.getByText("18,60").first().waitFor();
    await screenshot(page, `home-office-${device}`);
    await page.context().close();
  });

  it("follows a lost point to a cause and a task", async () => {
    const page = await signedIn(api, "office@demo.example", viewport);
    await page.getByText("Cải cách thủ tục hành chính").first().click();
    await page.getByText("Chưa rõ nguyên nhân").first().waitFor();
    await page.getByText("5,00").first().click();
    await page.getByRole("button", { name: "Ghi nguyên nhân" }).first().click();
    await choose(page, "Nguyên nhân", "Hồ sơ giải quyết quá hạn");
    await page.getByRole("dialog").getByLabel("Diễn giải").fill("Hồ sơ đất đai quá hạn trên iGate");
    await confirm(page, "Ghi nguyên nhân");
    await page.getByText("Đã ghi nguyên nhân").waitFor();
    await screenshot(page, `deduction-${device}`);

    await page.getByRole("link", { name: "Lập nhiệm vụ khắc phục" }).first().click();
    await page.getByLabel("Nội dung nhiệm vụ").fill("Giải quyết dứt điểm hồ sơ đất đai quá hạn");
    await page.getByLabel("Hạn hoàn thành").fill("2030-12-31");
    await page.getByLabel("Đơn vị chủ trì").fill("van phong hdnd");
    await page.getByRole("option", { name: /Văn phòng HĐND/ }).click();
    await screenshot(page, `task-form-${device}`);
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("button", { name: "Giao nhiệm vụ" }).click();
    await confirm(page, "Giao nhiệm vụ");
    await page.getByText("Đã giao nhiệm vụ").waitFor();
    taskPath = new URL(page.url()).pathname + new URL(page.url()).hash;
    await page.context().close();
  });

  it("lets the head of the unit report with evidence, and submit", async () => {
    const page = await signedIn(api, "head@demo.example", viewport);
    await page.getByText("Giải quyết dứt điểm hồ sơ đất đai quá hạn").first().waitFor();
    await screenshot(page, `home-head-${device}`);
    await page.getByText("Giải quyết dứt điểm hồ sơ đất đai quá hạn").first().click();
    await page.getByRole("button", { name: "Báo cáo tiến độ" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/Tiến độ/).fill("80");
    await dialog.getByRole("textbox", { name: "Ghi chú" }).fill("Đã trả 45/50 hồ sơ");
    await confirm(page, "Báo cáo tiến độ");
    await page.getByText("Đã ghi nhận tiến độ").waitFor();

    const file = join(api.dataDirectory, "báo cáo hồ sơ đất đai.pdf");
    await writeFile(file, pdf);
    await page.getByRole("button", { name: "Đính kèm tài liệu" }).click();
    await page.getByRole("dialog").locator("input[type=file]").setInputFiles(file);
    await page
      .getByRole("dialog")
      .getByLabel(/Tên tài liệu|Tên/)
      .fill("Báo cáo kết quả giải quyết hồ sơ đất đai");
    await page.getByRole("dialog").getByText("Đã tải lên").waitFor();
    await confirm(page, "Đính kèm tài liệu");
    await page.getByRole("link", { name: "Báo cáo kết quả giải quyết hồ sơ đất đai" }).waitFor();
    await page.getByRole("button", { name: "Trình xác nhận" }).click();
    await confirm(page, "Trình xác nhận");
    await page.getByText("Đã trình xác nhận").waitFor();
    await screenshot(page, `task-head-${device}`);
    await page.context().close();
  });

  it("lets the reform office verify it with the evidence in view", async () => {
    const page = await signedIn(api, "office@demo.example", viewport);
    await page.goto(api.url + taskPath);
    await page.getByRole("link", { name: "Báo cáo kết quả giải quyết hồ sơ đất đai" }).waitFor();
    await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
    await confirm(page, "Xác nhận hoàn thành");
    await page.getByText("Đã xác nhận nhiệm vụ hoàn thành").waitFor();
    await screenshot(page, `task-verified-${device}`);
    await page.context().close();
  });

  it("leaves in the API what was done in the console", async () => {
    const cookie = await signIn(api.url, "office@demo.example", api.demoPassword);
    const query = `{ deductions(filter: {points: {eq: "5"}}) { nodes { status cause { code } note
      tasks { nodes { title status percentDone evidence { nodes { fileName } } updates { nodes { kind } } } } } } }`;
    const { deductions } = await askWell<{ deductions: { nodes: object[] } }>(api.url, query, {
      headers: { cookie },
    });
    expect(deductions.nodes).toMatchObject([
      {
        status: "PLANNED",
        cause: { code: "FILES_OVERDUE" },
        note: "Hồ sơ đất đai quá hạn trên iGate",
        tasks: {
          nodes: [
            {
              title: "Giải quyết dứt điểm hồ sơ đất đai quá hạn",
              status: "VERIFIED",
              percentDone: 100,
              evidence: { nodes: [{ fileName: "báo cáo hồ sơ đất đai.pdf" }] },
            },
          ],
        },
      },
    ]);
  });
});
