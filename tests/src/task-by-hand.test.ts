import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser, phone } from "./harness/browser.js";
import { signedInContext } from "./harness/pages.js";
import { type Somebody, somebody } from "./round/people.js";
import { versionOf } from "./round/self-assessment.js";
import { ledgerOf2022, named } from "./story/ledger.js";
import { showPicture } from "./story/pictures.js";
import { showEvidence, takeStep, taskOf } from "./story/tasks.js";

const office = "office@demo.example";
const head = "head@demo.example";

let api: Api;
let browser: Browser;
let officeAsks: Somebody;
let headAsks: Somebody;
let leadUnitId = "";

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  officeAsks = await somebody(api, office);
  headAsks = await somebody(api, head);
  leadUnitId = named((await ledgerOf2022(officeAsks)).units, "nguyen-binh.van-phong");
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** A task that its lead unit has been given, without the console. */
async function given(title: string, more: object = {}): Promise<string> {
  const { createTask } = await officeAsks.ask<{ createTask: { task: { id: string } } }>(
    "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }",
    { input: { title, leadUnitId, dueOn: "2027-06-30", assign: true, ...more } },
  );
  return createTask.task.id;
}

async function pageOf(email: string, path: string, device = desktop as object): Promise<Page> {
  const context = await signedInContext(browser, api, email, device);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(api.url + path);
  return page;
}

const inDialog = (page: Page, act: string) => page.getByRole("dialog").getByRole("button", { name: act });
const only = (search: string) =>
  `?filter=${encodeURIComponent(JSON.stringify({ search }))}&displayedFilters=${encodeURIComponent("{}")}`;

describe("a monthly task with a checklist", () => {
  let taskId = "";

  beforeAll(async () => {
    taskId = await given("Thử tay: trả hồ sơ đúng hạn", {
      recurrence: "MONTHLY",
      steps: ["Rà soát hồ sơ quá hạn", "Trả kết quả cho người dân"],
    });
  });

  it("is ticked, reported on, asked about and asked to be extended on a phone", async () => {
    const page = await pageOf(head, `/tasks/${taskId}/show`, phone);
    await page.getByText("Xong 0/2").waitFor();
    await page.getByRole("checkbox", { name: "Rà soát hồ sơ quá hạn" }).check();
    await page.getByText("Xong 1/2").waitFor();
    await page.getByText("Nông Văn Minh", { exact: false }).first().waitFor();

    await page.getByRole("button", { name: /^Báo cáo kỳ / }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/^Tiến độ/)
      .fill("40");
    await page.getByRole("dialog").getByRole("textbox", { name: "Ghi chú" }).fill("Đã trả 20/50 hồ sơ");
    await inDialog(page, "Báo cáo tiến độ").click();
    await page.getByText("Đã ghi nhận tiến độ").waitFor();
    await page.getByRole("button", { name: /Đã báo cáo/ }).waitFor();
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Thao tác khác" }).click();
    await page.getByRole("menuitem", { name: "Đặt câu hỏi" }).click();
    await page
      .getByRole("dialog")
      .getByRole("textbox", { name: "Câu hỏi" })
      .fill("Hồ sơ liên thông tính thế nào?");
    await inDialog(page, "Đặt câu hỏi").click();
    await page.getByText("Đã gửi câu hỏi").waitFor();
    await page.getByText("Có 1 câu hỏi chưa được trả lời.").waitFor();

    await page.getByRole("button", { name: "Thao tác khác" }).click();
    await page.getByRole("menuitem", { name: "Đề nghị gia hạn" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/^Hạn đề nghị/)
      .fill("2027-08-31");
    await page
      .getByRole("dialog")
      .getByLabel(/^Lý do/)
      .fill("Chờ phần mềm của tỉnh");
    await inDialog(page, "Đề nghị gia hạn").click();
    await page.getByText("Đã gửi đề nghị gia hạn").waitFor();
    await page.getByText("Đề nghị gia hạn từ 30/06/2027 đến 31/08/2027").first().waitFor();
    await page.context().close();
  });

  it("is answered and extended to another day at a desk, with the first due date in view", async () => {
    const page = await pageOf(office, `/tasks/${taskId}/show`);
    await page.getByRole("button", { name: "Xem câu hỏi" }).click();
    await page.getByRole("textbox", { name: "Trả lời" }).fill("Tính theo ngày nhận ở một cửa.");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Đã gửi câu trả lời").waitFor();
    await page.getByText("Có 1 câu hỏi chưa được trả lời.").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Quyết định gia hạn" }).first().click();
    await page.getByRole("dialog").getByLabel("Gia hạn đến ngày khác").check();
    await page
      .getByRole("dialog")
      .getByLabel(/^Hạn được duyệt/)
      .fill("2027-07-31");
    await page
      .getByRole("dialog")
      .getByLabel(/^Ghi chú/)
      .fill("Chỉ thêm một tháng");
    await inDialog(page, "Ghi quyết định").click();
    await page.getByText("Đã ghi quyết định gia hạn").waitFor();
    await page.getByText("Hạn ban đầu 30/06/2027").waitFor();
    await page.getByText("Được gia hạn đến 31/07/2027").waitFor();
    await page.goto(`${api.url}/tasks/${taskId}/show`);
    const timeline = page.locator("#timeline");
    await timeline.getByText("Đồng ý gia hạn").waitFor();
    await timeline.getByText("Tính theo ngày nhận ở một cửa.").waitFor();
    await timeline.getByText(/^Kỳ \d\d\/\d{4}$/).waitFor();
    await page.context().close();
    expect(await taskOf(headAsks, taskId)).toMatchObject({ dueOn: "2027-07-31", firstDueOn: "2027-06-30" });
  });

  it("stands in the calendar and in the year, and opens from both", async () => {
    const page = await pageOf(office, `/tasks/calendar/2027-07${only("Thử tay: trả hồ sơ")}`);
    await page.getByRole("button", { name: /31.*1 nhiệm vụ/ }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Thử tay: trả hồ sơ đúng hạn" }).click();
    await page.getByRole("heading", { name: "Thử tay: trả hồ sơ đúng hạn" }).waitFor();
    await page.goto(`${api.url}/tasks/year/2027${only("Thử tay: trả hồ sơ")}`);
    await page
      .getByRole("row", { name: /hạn ban đầu 30\/06\/2027/ })
      .getByRole("link")
      .click();
    await page.getByRole("heading", { name: "Thử tay: trả hồ sơ đúng hạn" }).waitFor();
    await page.context().close();
  });
});

describe("the board", () => {
  const cell = (page: Page, state: string) =>
    page.getByRole("list", { name: new RegExp(`^Văn phòng HĐND.*, ${state}$`) });
  const card = (within: Page | Locator, title: string) =>
    within.getByRole("group", { name: title, exact: true });

  /** Lifts a card with the mouse and holds it over a cell. */
  async function carry(page: Page, title: string, state: string): Promise<void> {
    const from = await card(page, title).boundingBox();
    const to = await cell(page, state).boundingBox();
    if (!from || !to) throw new Error("The card or the cell is not in view");
    await page.mouse.move(from.x + 20, from.y + from.height - 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + from.height - 4, { steps: 4 });
    await page.mouse.move(to.x + to.width / 2, to.y + 50, { steps: 12 });
  }

  it("moves a card by its menu, by the mouse and by the keyboard", async () => {
    await Promise.all(["bằng trình đơn", "bằng chuột", "bằng phím"].map((way) => given(`Chuyển thẻ ${way}`)));
    const page = await pageOf(head, `/tasks/board${only("Chuyển thẻ")}`);
    const under = cell(page, "Đang thực hiện");
    await page.getByRole("button", { name: "Chuyển nhiệm vụ: Chuyển thẻ bằng trình đơn" }).click();
    await page.getByRole("menuitem", { name: /Chuyển sang Đang thực hiện/ }).click();
    await card(under, "Chuyển thẻ bằng trình đơn").waitFor();
    await page.getByText("Đã ghi nhận bắt đầu thực hiện").waitFor();

    await carry(page, "Chuyển thẻ bằng chuột", "Đang thực hiện");
    await page.mouse.up();
    await card(under, "Chuyển thẻ bằng chuột").waitFor();

    await page.locator("[data-rfd-drag-handle-draggable-id]", { hasText: "Chuyển thẻ bằng phím" }).focus();
    await page.keyboard.press("Space");
    await page.getByText(/^Đã nhấc nhiệm vụ “Chuyển thẻ bằng phím”/).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowRight");
    await page.getByText("Nhiệm vụ đang ở trên cột Đang thực hiện.").waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await card(under, "Chuyển thẻ bằng phím").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.getByText("Đã ghi nhận bắt đầu thực hiện").nth(0).waitFor();
    await page
      .locator("[data-rfd-drag-handle-draggable-id]", { hasText: "Chuyển thẻ bằng trình đơn" })
      .waitFor();
    expect(await focused()).toBe("Chuyển thẻ bằng phím");
    await page.reload();
    await card(under, "Chuyển thẻ bằng phím").waitFor();
    expect(await under.getByRole("group").count()).toBe(3);
    await page.context().close();
  });

  it("says why a column does not take a card, and leaves it where it was", async () => {
    const taskId = await given("Thẻ bị từ chối");
    const page = await pageOf(head, `/tasks/board${only("Thẻ bị từ chối")}`);
    await card(cell(page, "Đã giao"), "Thẻ bị từ chối").waitFor();
    await carry(page, "Thẻ bị từ chối", "Dự thảo");
    await page.getByText("Không chuyển từ “Đã giao” được").first().waitFor();
    await page.mouse.up();
    await page.getByText("Không chuyển từ “Đã giao” được").first().waitFor({ state: "detached" });
    await card(cell(page, "Đã giao"), "Thẻ bị từ chối").waitFor();
    await page.context().close();
    expect((await taskOf(headAsks, taskId)).status).toBe("ASSIGNED");
  });

  it("puts a card back that was changed meanwhile, and says so", async () => {
    const taskId = await given("Thẻ đã cũ");
    const page = await pageOf(head, `/tasks/board${only("Thẻ đã cũ")}`);
    await card(cell(page, "Đã giao"), "Thẻ đã cũ").waitFor();
    const expectedVersion = await versionOf(officeAsks, taskId);
    await officeAsks.ask(
      "mutation ($input: SetTasksDueInput!) { setTasksDue(input: $input) { results { index } } }",
      {
        input: { items: [{ taskId, expectedVersion }], dueOn: "2027-05-31", reason: "Theo kế hoạch mới" },
      },
    );
    await carry(page, "Thẻ đã cũ", "Đang thực hiện");
    await page.mouse.up();
    await page
      .getByText(/đã (được|bị)? ?(người khác )?(thay đổi|sửa)/)
      .first()
      .waitFor();
    await card(cell(page, "Đã giao"), "Thẻ đã cũ").getByText("31/05/2027").waitFor();
    await page.context().close();
  });
});

it("verifies with the evidence in view, after a return with a reason", async () => {
  const taskId = await given("Công khai thủ tục", { deliverable: "Bảng niêm yết" });
  await takeStep(headAsks, "updateTaskProgress", taskId, { percentDone: 100, note: "Đã niêm yết" });
  await showPicture(api, headAsks, taskId, "Ảnh bảng niêm yết");
  await showEvidence(headAsks, taskId, "Quyết định công khai");
  await takeStep(headAsks, "submitTask", taskId, { note: "Trình xem xét" });

  const page = await pageOf(office, `/tasks/${taskId}/show`);
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Trình xem xét").waitFor();
  await dialog.getByRole("button", { name: /^Ảnh bảng niêm yết/ }).click();
  const isShown = (image: HTMLElement | SVGElement) => (image as HTMLImageElement).naturalWidth > 0;
  await expect
    .poll(() => dialog.getByRole("img", { name: "Ảnh bảng niêm yết" }).evaluate(isShown))
    .toBe(true);
  await dialog.getByRole("button", { name: /^Quyết định công khai/ }).click();
  await dialog.getByRole("link", { name: "Mở liên kết" }).waitFor();
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await dialog.getByText("Nêu rõ nội dung cần bổ sung rồi bấm trả lại").waitFor();
  await dialog.getByLabel("Ý kiến").fill("Ảnh chưa thấy ngày niêm yết");
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await page.getByText("Đã trả lại nhiệm vụ").waitFor();
  await page.getByText("Ảnh chưa thấy ngày niêm yết").first().waitFor();

  await takeStep(headAsks, "updateTaskProgress", taskId, { percentDone: 100, note: "Đã chụp lại" });
  await takeStep(headAsks, "submitTask", taskId);
  await page.goto(`${api.url}/tasks/${taskId}/show?act=verify`);
  await dialog.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await page.getByText("Đã xác nhận nhiệm vụ hoàn thành").waitFor();
  await dialog.waitFor({ state: "detached" });
  await page.context().close();
  expect((await taskOf(officeAsks, taskId)).status).toBe("VERIFIED");
});

it("sets the due date of many and gives them to a person; what is refused stays chosen", async () => {
  const titles = ["Việc chung một", "Việc chung hai", "Việc chung ba"];
  const ids = [];
  for (const title of titles) ids.push(await given(title));
  const done = ids[2] ?? "";
  await takeStep(headAsks, "updateTaskProgress", done, { percentDone: 100, note: "Xong" });
  await showEvidence(headAsks, done, "Báo cáo");
  await takeStep(headAsks, "submitTask", done);
  await takeStep(officeAsks, "verifyTask", done);

  const page = await pageOf(office, `/tasks${only("Việc chung")}`);
  const tick = (title: string) => page.getByRole("row", { name: new RegExp(title) }).getByRole("checkbox");
  for (const title of titles) await tick(title).check();
  await page.getByRole("button", { name: "Đổi hạn" }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Hạn hoàn thành mới/)
    .fill("2027-09-30");
  await page
    .getByRole("dialog")
    .getByLabel(/^Lý do/)
    .fill("Theo kế hoạch của tỉnh");
  await inDialog(page, "Thực hiện với 3 nhiệm vụ").click();
  await page.getByText("Đã thực hiện: 2 · Bị từ chối: 1. Các nhiệm vụ bị từ chối vẫn được chọn.").waitFor();
  await inDialog(page, "Đóng").click();
  await page.getByText("Đã chọn 1 mục").waitFor();
  await expect.poll(() => tick("Việc chung ba").isChecked()).toBe(true);
  await page.getByRole("row", { name: /Việc chung một.*30\/09\/2027/ }).waitFor();

  await tick("Việc chung ba").uncheck();
  for (const title of titles.slice(0, 2)) await tick(title).check();
  await page.getByRole("button", { name: "Giao người thực hiện" }).click();
  await page.getByRole("dialog").getByLabel("Người thực hiện").fill("Lý Thị Hoa");
  await page.getByRole("option", { name: "Lý Thị Hoa" }).click();
  await inDialog(page, "Thực hiện với 2 nhiệm vụ").click();
  await page.getByText("Đã thực hiện: 2 · Bị từ chối: 0. Mọi nhiệm vụ đã được thực hiện.").waitFor();
  await inDialog(page, "Đóng").click();
  await page.getByText("Đã chọn").waitFor({ state: "hidden" });
  await page.context().close();
});
