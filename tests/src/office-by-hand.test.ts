import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser } from "./harness/browser.js";
import { signedInContext } from "./harness/pages.js";
import { type Somebody, somebody } from "./round/people.js";
import { chooseReceivers } from "./story/handing-over.js";
import { type Found, ledgerOf2022, named } from "./story/ledger.js";
import { create, promiseBack } from "./story/promises.js";

const province = "province@demo.example";
const office = "office@demo.example";
const patience = { timeout: 30_000 };
const endedOffice = "Văn phòng HĐND và UBND huyện Nguyên Bình";

let api: Api;
let browser: Browser;
let officeAsks: Somebody;
let ledger: Found;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  officeAsks = await somebody(api, office);
  ledger = await ledgerOf2022(officeAsks);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

async function pageOf(email: string, path: string): Promise<Page> {
  const context = await signedInContext(browser, api, email, desktop);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(api.url + path);
  return page;
}

const dialogOf = (page: Page) => page.getByRole("dialog");

const confirm = (page: Page, act: string) => dialogOf(page).getByRole("button", { name: act }).click();

it("hands over the tasks of an ended office in one reviewed action, and only once", async () => {
  const page = await pageOf(province, "/handOvers");
  await page.getByRole("link", { name: `Bàn giao nhiệm vụ của ${endedOffice}` }).click();
  await page.waitForURL(/handOvers\/of\//);
  const late = await pageOf(province, new URL(page.url()).pathname);
  await chooseReceivers(late, "Xã Tĩnh Túc", "Xã Tĩnh Túc");
  const { count, first, last } = await chooseReceivers(page, "Xã Tĩnh Túc", "Xã Nguyên Bình");
  const given = [
    { path: first, unit: "Xã Nguyên Bình", tasks: 1 },
    { path: last, unit: "Xã Tĩnh Túc", tasks: count - 1 },
  ];
  for (const { unit, tasks } of given) {
    const line = dialogOf(page).getByRole("listitem").filter({ hasText: unit });
    const said = (await line.textContent()) ?? "";
    const counts = [...said.matchAll(/(\d+) nhiệm vụ/g)].map(([, number]) => Number(number));
    expect(counts.reduce((sum, number) => sum + number, 0)).toBe(tasks);
  }
  await confirm(page, "Bàn giao");
  await page.getByText("Đã bàn giao nhiệm vụ").waitFor();
  await page.getByText("12/QĐ-UBND").waitFor();
  await page.getByRole("link", { name: endedOffice }).first().click();
  await page.getByRole("heading", { name: "Đã giao cho đơn vị kế thừa" }).waitFor();
  for (const { path, unit } of given) {
    await page.goto(`${api.url}${path}`);
    await page.locator("#timeline").getByText(`${endedOffice} sang ${unit}`).waitFor();
    await page.getByRole("link", { name: unit, exact: true }).first().click();
    await page.getByRole("heading", { name: "Đã nhận từ đơn vị trước" }).waitFor();
    await page.getByText("12/QĐ-UBND").waitFor();
  }

  await confirm(late, "Bàn giao");
  await late.getByText("Dữ liệu đã được người khác thay đổi.").first().waitFor();
  await late.getByText("Không còn nhiệm vụ nào chờ bàn giao.").waitFor();
  await Promise.all([page.context().close(), late.context().close()]);
});

it("keeps the former version of a plan's document, and gives its annex as Word and as Excel", async () => {
  const leadUnitId = named(ledger.units, "nguyen-binh.noi-vu");
  const plan = { unitId: ledger.district.id, year: 2023, name: "Kế hoạch thử tay" };
  const planId = await create(officeAsks, "Plan", plan);
  await create(officeAsks, "Task", { title: "Rà soát biên chế", leadUnitId, planId, dueOn: "2027-06-30" });
  const page = await pageOf(office, `/plans/${planId}/show`);
  await page.getByText("Chưa có văn bản. Hãy đính kèm bản đã ký.").waitFor();
  for (const [act, title] of [
    ["Đính kèm văn bản", "Bản ký"],
    ["Thay bằng bản mới", "Bản sửa đổi"],
  ] as const) {
    const file = join(api.dataDirectory, `${title}.txt`);
    await writeFile(file, `${title} của kế hoạch\n`);
    await page.getByRole("button", { name: act }).click();
    await dialogOf(page).locator("input[type=file]").setInputFiles(file);
    await dialogOf(page).getByText("Đã tải lên").waitFor();
    await confirm(page, act);
    await dialogOf(page).waitFor({ state: "detached" });
    await page.getByRole("link", { name: title, exact: true }).waitFor();
  }
  await page.getByText("Bản trước:").waitFor();
  const formerPath = await page.getByRole("link", { name: "Bản ký" }).getAttribute("href");
  const former = await page.request.get(`${api.url}${formerPath}`);
  expect(await former.text()).toBe("Bản ký của kế hoạch\n");

  for (const [format, button, mediaType] of [
    ["docx", "Tải Word", "wordprocessingml.document"],
    ["xlsx", "Tải Excel", "spreadsheetml.sheet"],
  ] as const) {
    const [answer, download] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith(`annex.${format}`)),
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    expect(answer.headers()["content-type"]).toContain(mediaType);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    const content = await readFile(await download.path());
    expect(content.subarray(0, 2).toString()).toBe("PK");
    expect(content.length).toBeGreaterThan(2000);
  }
  await page.context().close();
});

it("fills in from a template what a task leaves open, and keeps what was typed", async () => {
  const page = await pageOf(office, "/templates/create");
  await page.getByLabel(/^Tên mẫu/).fill("Niêm yết thủ tục");
  await page.getByLabel(/^Nội dung nhiệm vụ/).fill("Niêm yết đủ thủ tục");
  await page.getByLabel(/^Sản phẩm/).fill("Biên bản niêm yết");
  await page.getByLabel(/^Thời hạn \(ngày\)/).fill("30");
  await page.getByLabel(/^Các bước/).fill("Dán bảng niêm yết\nDán bảng niêm yết");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.locator("form").getByText("“Dán bảng niêm yết” bị lặp lại.").waitFor();
  await page.getByLabel(/^Các bước/).fill("Rà soát danh mục\nDán bảng niêm yết");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("listitem").filter({ hasText: "Dán bảng niêm yết" }).waitFor();

  await page.goto(`${api.url}/tasks/create`);
  await page.getByLabel(/^Nội dung nhiệm vụ/).fill("Niêm yết ở bộ phận một cửa");
  await page.getByLabel("Đơn vị chủ trì").fill("phong noi vu");
  await page.getByRole("option", { name: "Phòng Nội vụ huyện Nguyên Bình" }).click();
  await page.getByLabel("Mẫu nhiệm vụ").fill("niem yet");
  await page.getByRole("option", { name: "Niêm yết thủ tục" }).click();
  await expect.poll(() => page.getByLabel(/^Sản phẩm/).inputValue(), patience).toBe("Biên bản niêm yết");
  expect(await page.getByLabel(/^Nội dung nhiệm vụ/).inputValue()).toBe("Niêm yết ở bộ phận một cửa");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name: "Niêm yết ở bộ phận một cửa" }).waitFor();
  await page.getByText("Xong 0/2").waitFor();
  await page.getByText("Dán bảng niêm yết").first().waitFor();
  await page.context().close();
});

it("tells the head by the bell of a task that was given, and counts it as read once it is opened", async () => {
  const leadUnitId = named(ledger.units, "nguyen-binh.van-phong");
  const title = "Việc mới cho văn phòng";
  await create(officeAsks, "Task", { title, leadUnitId, dueOn: "2027-06-30", assign: true });
  const head = await somebody(api, "head@demo.example");
  const unread = async () => {
    const { viewer } = await head.ask<{ viewer: { notices: { nodes: { task: { title: string } }[] } } }>(
      "{ viewer { notices(first: 50, filter: {unread: true}) { nodes { task { title } } } } }",
    );
    return viewer.notices.nodes.filter(({ task }) => task.title === title).length;
  };
  await expect.poll(unread, patience).toBe(1);

  const page = await pageOf("head@demo.example", "/");
  await page.getByRole("button", { name: /^Thông báo, [1-9]\d* chưa đọc$/ }).click();
  await dialogOf(page)
    .getByRole("link", { name: `Chưa đọc: Mới giao · ${title}` })
    .click();
  await page.getByRole("heading", { name: title }).waitFor();
  await expect.poll(unread, patience).toBe(0);
  await page.goto(`${api.url}/notices`);
  await page.getByRole("link", { name: new RegExp(`^Mới giao · ${title}`) }).waitFor();
  await page.getByRole("button", { name: /^Chưa đọc \(\d+\)$/ }).click();
  await page.getByRole("link", { name: new RegExp(title) }).waitFor({ state: "detached" });
  await page.context().close();
});

it("lets the province's office change who is reminded and when: a rule off, a rule more, a holiday more", async () => {
  const page = await pageOf(province, "/noticeRules");
  const rule = page.getByRole("switch", { name: "Sắp đến hạn, Trước hạn 7 ngày, Người thực hiện" });
  await rule.press("Space");
  await page.getByText("Đã ngừng dùng quy tắc").waitFor();
  await expect.poll(() => rule.isChecked(), patience).toBe(false);
  expect(await rule.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: "Thêm quy tắc" }).click();
  for (const [field, option] of [
    ["Lý do", "Quá hạn"],
    ["Báo cho ai", "Lãnh đạo"],
  ] as const) {
    await dialogOf(page).getByLabel(field).click();
    await page.getByRole("option", { name: option, exact: true }).click();
  }
  await dialogOf(page).getByLabel("Số ngày").fill("21");
  await confirm(page, "Thêm quy tắc");
  await page.getByRole("switch", { name: "Quá hạn, Quá hạn 21 ngày, Lãnh đạo" }).waitFor();
  await page.reload();
  await rule.waitFor();
  expect(await rule.isChecked()).toBe(false);

  await page.goto(`${api.url}/calendarDays?year=2027`);
  await page.getByRole("button", { name: "Thêm ngày" }).click();
  await dialogOf(page).getByLabel(/^Ngày/).fill("2027-10-20");
  await dialogOf(page).getByLabel("Tên ngày").fill("Ngày nghỉ của tỉnh");
  await confirm(page, "Thêm ngày");
  await page.getByRole("listitem").filter({ hasText: "Ngày nghỉ của tỉnh" }).waitFor();
  await page.getByText("Thứ Tư, 20/10/2027").waitFor();
  await page.context().close();
});

it("raises the result by the tasks that are supposed, which stand in the address", async () => {
  await promiseBack(officeAsks, ledger, ["1", "2"]);
  const page = await pageOf(office, `/whatIf?assessment=${ledger.assessment.id}`);
  const result = page.getByRole("region", { name: "Kết quả giả định" });
  await result.getByText("81,40", { exact: false }).first().waitFor();
  const tasks = page.getByRole("checkbox", { name: /^Khắc phục: / });
  for (const index of [0, 1]) await tasks.nth(index).check();
  await result.getByText("▲ Lấy lại thêm 2,00 điểm").waitFor();
  await result.getByText("83,40", { exact: false }).first().waitFor();
  await page.waitForURL(/tasks=task_\d+(,|%2C)task_\d+/);
  await page.reload();
  await result.getByText("▲ Lấy lại thêm 2,00 điểm").waitFor();
  expect(await tasks.nth(1).isChecked()).toBe(true);

  await page.getByRole("button", { name: "Xóa giả định" }).click();
  await page.getByText("Chưa chọn gì: đây là kết quả hiện có.").waitFor();
  await page.getByLabel("Số ngày công").fill("một");
  await page.getByText("Phải là số, ví dụ 4,9").waitFor();
  await page.getByLabel("Số ngày công").fill("1");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await page.getByText("Chọn 1 trong 2 nhiệm vụ: lấy lại 1,00 điểm với 1 ngày công.").waitFor();
  await page.getByRole("button", { name: "Đưa vào giả định" }).click();
  await result.getByText("▲ Lấy lại thêm 1,00 điểm").waitFor();
  await page.context().close();
});

it("says what is missing where the figures of another year are needed", async () => {
  const page = await pageOf(office, `/balances?unit=${ledger.district.id}`);
  await page.getByText(/mới có kết quả chốt năm 2022\. Bảng cân đối có khi/).waitFor();
  await page.goto(`${api.url}/coverage?unit=${ledger.district.id}`);
  await page.getByText("18,60").first().waitFor();
  await page.getByRole("tab", { name: "Mất lặp lại" }).click();
  await page.getByText(/hoặc mới có kết quả của một năm\.$/).waitFor();
  await page.getByRole("tab", { name: "Hiệu quả khắc phục" }).click();
  await page.getByText(/^Chưa đối chiếu được với năm sau\./).waitFor();
  await page.context().close();
});
