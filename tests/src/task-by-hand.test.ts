import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { phone } from "./harness/browser.js";
import { versionOf } from "./round/self-assessment.js";
import { card, carry, cell, handleOf } from "./story/board.js";
import { type ByHand, byHand, only, sendOff } from "./story/by-hand.js";
import { showPicture } from "./story/pictures.js";
import { showEvidence, takeStep, taskOf } from "./story/tasks.js";

const office = "office@demo.example";
const head = "head@demo.example";

let hands: ByHand;

beforeAll(async () => {
  hands = await byHand();
});

afterAll(() => hands.close());

/** The office sets another due date while somebody looks at the old one. */
async function setDue(taskId: string, dueOn: string): Promise<void> {
  const items = [{ taskId, expectedVersion: await versionOf(hands.office, taskId) }];
  await hands.office.ask(
    "mutation ($input: SetTasksDueInput!) { setTasksDue(input: $input) { results { index } } }",
    { input: { items, dueOn, reason: "Theo kế hoạch mới" } },
  );
}

describe("a monthly task with a checklist", () => {
  const title = "Trả hồ sơ đúng hạn hằng tháng";
  let taskId = "";

  beforeAll(async () => {
    const steps = ["Rà soát hồ sơ quá hạn", "Trả kết quả cho người dân"];
    taskId = await hands.given(title, { recurrence: "MONTHLY", steps });
  });

  it("is ticked, reported on, asked about and asked to be extended on a phone", async () => {
    const page = await hands.pageOf(head, `/tasks/${taskId}/show`, phone);
    const choose = async (act: string) => {
      await page.getByRole("button", { name: "Thao tác khác" }).click();
      await page.getByRole("menuitem", { name: act }).click();
    };
    await page.getByText("Xong 0/2").waitFor();
    await page.getByRole("checkbox", { name: "Rà soát hồ sơ quá hạn" }).check();
    await page.getByText("Xong 1/2").waitFor();
    await page.getByRole("checkbox", { name: /Rà soát hồ sơ quá hạn.*Nông Văn Minh/ }).waitFor();

    await page.getByRole("button", { name: /^Báo cáo kỳ / }).click();
    await sendOff(page, "Báo cáo tiến độ", { "Tiến độ": "40", "Ghi chú": "Đã trả 20/50 hồ sơ" });
    await page.getByText("Đã ghi nhận tiến độ").waitFor();
    await page.getByRole("button", { name: /Đã báo cáo/ }).waitFor();

    await choose("Đặt câu hỏi");
    await sendOff(page, "Đặt câu hỏi", { "Câu hỏi": "Hồ sơ liên thông tính thế nào?" });
    await page.getByText("Có 1 câu hỏi chưa được trả lời.").waitFor();

    await choose("Đề nghị gia hạn");
    const words = { "Hạn đề nghị": "2027-08-31", "Lý do": "Chờ phần mềm của tỉnh" };
    await sendOff(page, "Đề nghị gia hạn", words);
    await page.getByText("Đề nghị gia hạn từ 30/06/2027 đến 31/08/2027").first().waitFor();
    await page.context().close();
  });

  it("is answered and extended to another day at a desk, the first due date still in view", async () => {
    const page = await hands.pageOf(office, `/tasks/${taskId}/show`);
    await page.getByRole("button", { name: "Xem câu hỏi" }).click();
    await page.getByRole("textbox", { name: "Trả lời" }).fill("Tính theo ngày nhận ở một cửa.");
    await page.getByRole("button", { name: "Gửi", exact: true }).click();
    await page.getByText("Đã gửi câu trả lời").waitFor();
    await page.getByText("Có 1 câu hỏi chưa được trả lời.").waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Quyết định gia hạn" }).first().click();
    await page.getByRole("dialog").getByLabel("Gia hạn đến ngày khác").check();
    const words = { "Hạn được duyệt": "2027-07-31", "Ghi chú": "Chỉ thêm một tháng" };
    await sendOff(page, "Ghi quyết định", words);
    await page.getByText("Hạn ban đầu 30/06/2027").waitFor();
    await page.getByText("Được gia hạn đến 31/07/2027").waitFor();

    await page.goto(`${hands.api.url}/tasks/${taskId}/show`);
    const timeline = page.locator("#timeline");
    await timeline.getByText("Đồng ý gia hạn").waitFor();
    await timeline.getByText("Tính theo ngày nhận ở một cửa.").waitFor();
    await timeline.getByText(/^Kỳ \d\d\/\d{4}$/).waitFor();
    await page.context().close();
    expect(await taskOf(hands.head, taskId)).toMatchObject({
      dueOn: "2027-07-31",
      firstDueOn: "2027-06-30",
    });
  });

  it("stands in the calendar and in the year, and opens from both", async () => {
    const page = await hands.pageOf(office, `/tasks/calendar/2027-07${only(title)}`);
    await page.getByRole("button", { name: /31.*1 nhiệm vụ/ }).click();
    await page.getByRole("dialog").getByRole("link", { name: title }).click();
    await page.getByRole("heading", { name: title }).waitFor();
    await page.goto(`${hands.api.url}/tasks/year/2027${only(title)}`);
    await page
      .getByRole("row", { name: /hạn ban đầu 30\/06\/2027/ })
      .getByRole("link")
      .click();
    await page.getByRole("heading", { name: title }).waitFor();
    await page.context().close();
  });
});

describe("the board", () => {
  it("moves cards one after the other by menu, mouse and keyboard, and keeps the keyboard's place", async () => {
    const [byMenu, byMouse, byKeys] = ["Thẻ theo trình đơn", "Thẻ theo chuột", "Thẻ theo phím"] as const;
    for (const title of [byMenu, byMouse, byKeys]) await hands.given(title);
    const page = await hands.pageOf(head, `/tasks/board${only("Thẻ theo")}`);
    const begun = cell(page, "Đang thực hiện");
    await page.getByRole("button", { name: `Chuyển nhiệm vụ: ${byMenu}` }).click();
    const begin = page.getByRole("menuitem", { name: /Chuyển sang Đang thực hiện/ });
    await begin.click();
    await card(begun, byMenu).waitFor();
    await begin.waitFor({ state: "detached" });

    await carry(page, byMouse, "Đang thực hiện");
    await page.mouse.up();
    await card(begun, byMouse).waitFor();

    await handleOf(page, byKeys).focus();
    await page.keyboard.press("Space");
    await page.getByText(`Đã nhấc nhiệm vụ “${byKeys}”`).waitFor({ state: "attached" });
    await page.keyboard.press("ArrowRight");
    await page.getByText("Nhiệm vụ đang ở trên cột Đang thực hiện.").waitFor({ state: "attached" });
    await page.keyboard.press("Space");
    await card(begun, byKeys).waitFor();
    await handleOf(page, byKeys).and(page.locator(":focus")).waitFor();
    await expect.poll(() => begun.getByRole("group").count()).toBe(3);
    await page.getByText("Đã ghi nhận bắt đầu thực hiện").first().waitFor();
    await page.context().close();
  });

  it("says why a column does not take a card, and leaves it where it was", async () => {
    const taskId = await hands.given("Thẻ bị từ chối");
    const page = await hands.pageOf(head, `/tasks/board${only("Thẻ bị từ chối")}`);
    const reason = page.getByText("Không chuyển từ “Đã giao” được");
    await card(cell(page, "Đã giao"), "Thẻ bị từ chối").waitFor();
    await carry(page, "Thẻ bị từ chối", "Dự thảo");
    await reason.first().waitFor();
    await page.mouse.up();
    await reason.first().waitFor({ state: "detached" });
    await card(cell(page, "Đã giao"), "Thẻ bị từ chối").waitFor();
    await page.context().close();
    expect((await taskOf(hands.head, taskId)).status).toBe("ASSIGNED");
  });

  it("puts a card back that was changed meanwhile, and says so", async () => {
    const taskId = await hands.given("Thẻ đã cũ");
    const page = await hands.pageOf(head, `/tasks/board${only("Thẻ đã cũ")}`);
    await card(cell(page, "Đã giao"), "Thẻ đã cũ").waitFor();
    await setDue(taskId, "2027-05-31");
    await carry(page, "Thẻ đã cũ", "Đang thực hiện");
    await page.mouse.up();
    await page.getByText("Dữ liệu đã được người khác thay đổi.").waitFor();
    await card(cell(page, "Đã giao"), "Thẻ đã cũ").getByText("31/05/2027").waitFor();
    await page.context().close();
  });
});

it("verifies with the evidence in view, after a return with a reason", async () => {
  const taskId = await hands.given("Công khai thủ tục", { deliverable: "Bảng niêm yết" });
  await takeStep(hands.head, "updateTaskProgress", taskId, { percentDone: 100, note: "Đã niêm yết" });
  await showPicture(hands.api, hands.head, taskId, "Ảnh bảng niêm yết");
  await showEvidence(hands.head, taskId, "Quyết định công khai");
  await takeStep(hands.head, "submitTask", taskId, { note: "Trình xem xét" });

  const page = await hands.pageOf(office, `/tasks/${taskId}/show`);
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Trình xem xét").waitFor();
  await dialog.getByRole("button", { name: /^Ảnh bảng niêm yết/ }).click();
  const picture = dialog.getByRole("img", { name: "Ảnh bảng niêm yết" });
  const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBe(1);
  await dialog.getByRole("button", { name: /^Quyết định công khai/ }).click();
  await dialog.getByRole("link", { name: "Mở liên kết" }).waitFor();
  await dialog.getByRole("button", { name: "Trả lại" }).click();
  await dialog.getByText("Nêu rõ nội dung cần bổ sung rồi bấm trả lại").waitFor();
  await sendOff(page, "Trả lại", { "Ý kiến": "Ảnh chưa thấy ngày niêm yết" });
  await page.getByText("Đã trả lại nhiệm vụ", { exact: true }).waitFor();
  await page.getByRole("alert").getByText("Ảnh chưa thấy ngày niêm yết").waitFor();

  await takeStep(hands.head, "updateTaskProgress", taskId, { percentDone: 100, note: "Đã chụp lại" });
  await takeStep(hands.head, "submitTask", taskId);
  await page.goto(`${hands.api.url}/tasks/${taskId}/show?act=verify`);
  await sendOff(page, "Xác nhận hoàn thành");
  await page.getByText("Đã xác nhận nhiệm vụ hoàn thành").waitFor();
  await dialog.waitFor({ state: "detached" });
  await page.context().close();
  expect((await taskOf(hands.office, taskId)).status).toBe("VERIFIED");
});

it("sets the due date of many and gives them to a person; what is refused stays chosen", async () => {
  const [first, second, verified] = ["Việc chung một", "Việc chung hai", "Việc chung ba"] as const;
  for (const title of [first, second]) await hands.given(title);
  const done = await hands.given(verified);
  await takeStep(hands.head, "updateTaskProgress", done, { percentDone: 100, note: "Xong" });
  await showEvidence(hands.head, done, "Báo cáo");
  await takeStep(hands.head, "submitTask", done);
  await takeStep(hands.office, "verifyTask", done);

  const page = await hands.pageOf(office, `/tasks${only("Việc chung")}`);
  const tick = (title: string) => page.getByRole("row", { name: new RegExp(title) }).getByRole("checkbox");
  for (const title of [first, second, verified]) await tick(title).check();
  await page.getByRole("button", { name: "Đổi hạn" }).click();
  const words = { "Hạn hoàn thành mới": "2027-09-30", "Lý do": "Theo kế hoạch của tỉnh" };
  await sendOff(page, "Thực hiện với 3 nhiệm vụ", words);
  await page.getByText("Đã thực hiện: 2 · Bị từ chối: 1. Các nhiệm vụ bị từ chối vẫn được chọn.").waitFor();
  await sendOff(page, "Đóng");
  await page.getByText("Đã chọn 1 mục").waitFor();
  await page.getByRole("row", { name: new RegExp(`${first}.*30/09/2027`) }).waitFor();
  expect(await tick(verified).isChecked()).toBe(true);

  await tick(verified).uncheck();
  for (const title of [first, second]) await tick(title).check();
  await page.getByRole("button", { name: "Giao người thực hiện" }).click();
  await page.getByRole("dialog").getByLabel("Người thực hiện").fill("Lý Thị Hoa");
  await page.getByRole("option", { name: "Lý Thị Hoa" }).click();
  await sendOff(page, "Thực hiện với 2 nhiệm vụ");
  await page.getByText("Đã thực hiện: 2 · Bị từ chối: 0. Mọi nhiệm vụ đã được thực hiện.").waitFor();
  await sendOff(page, "Đóng");
  await page.getByText(/Đã chọn [12] mục/).waitFor({ state: "detached" });
  await page.context().close();
});
