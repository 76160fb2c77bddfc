import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { desktop, openBrowser } from "./harness/browser.js";
import { signedInContext } from "./harness/pages.js";
import { type Somebody, somebody } from "./round/people.js";
import { type Found, ledgerOf2022 } from "./story/ledger.js";
import { addFinding, leftInLedger } from "./story/left-in-ledger.js";

const office = "office@demo.example";
const landFiles = "Giải quyết dứt điểm hồ sơ đất đai quá hạn";
const lateFiles = "Hồ sơ trả chậm không có phiếu xin lỗi";
const oldBoard = "Bảng niêm yết đã cũ";

let api: Api;
let browser: Browser;
let officeAsks: Somebody;
let found: Found;

beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  officeAsks = await somebody(api, office);
  found = await ledgerOf2022(officeAsks);
});

afterAll(async () => {
  await browser.close();
  await api.stop();
});

async function open(path: string): Promise<Page> {
  const context = await signedInContext(browser, api, office, desktop);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(api.url + path);
  return page;
}

const dialogOf = (page: Page) => page.getByRole("dialog");
const reasonOf = (page: Page) => dialogOf(page).getByLabel(/^Lý do/);
const send = (page: Page, act: string) => dialogOf(page).getByRole("button", { name: act }).click();

async function choose(page: Page, field: string | RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option }).click();
}

/** Every deduction of the district in 2022. */
const deductionsPath = () => {
  const filter = { unitSubtree: found.district.id, year: { eq: 2022 } };
  return `/deductions?filter=${encodeURIComponent(JSON.stringify(filter))}`;
};

const rowOf = (page: Page, area: string) =>
  page.getByRole("row").filter({ has: page.getByText(new RegExp(`^${area}\\. `)) });

async function tick(page: Page, areas: string[]): Promise<void> {
  for (const area of areas) await rowOf(page, area).getByRole("checkbox").check();
  await page.getByText(`Đã chọn ${areas.length} mục`).waitFor();
}

it("records the review of a whole round from the board, with its minutes", async () => {
  const page = await open(`/reviews/board?round=${found.round.id}`);
  const stand = page.getByRole("listitem").filter({ hasText: "Huyện Nguyên Bình" });
  await stand.getByText("Chưa kiểm điểm", { exact: true }).waitFor();
  await stand.getByText("0,00 / 18,60 điểm, còn 7 điểm mất").waitFor();
  await stand.getByRole("link", { name: "Ghi kiểm điểm" }).click();

  await page.getByText("Đã chọn 7, cộng 18,60 điểm").waitFor();
  await page.getByRole("button", { name: "Bỏ chọn tất cả" }).click();
  await page.getByText("Đã chọn 0, cộng 0,00 điểm").waitFor();
  await page.getByRole("button", { name: "Chọn mọi điểm chưa kiểm điểm (7)" }).click();
  await page.getByText("Đã chọn 7, cộng 18,60 điểm").waitFor();
  await page.getByLabel(/^Ngày họp/).fill("2023-06-20");
  await page.getByLabel(/^Chủ trì/).fill("Chủ tịch UBND huyện");
  await page.getByLabel(/^Kết luận/).fill("Làm rõ nguyên nhân từng tiêu chí mất điểm.");
  await page.getByRole("button", { name: "Lưu" }).click();

  await page.getByRole("heading", { name: "Huyện Nguyên Bình · 20/06/2023" }).waitFor();
  await page.getByText("Chưa có biên bản", { exact: true }).waitFor();
  const file = join(api.dataDirectory, "bien-ban-kiem-diem.pdf");
  await writeFile(file, "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  await page.getByRole("button", { name: "Đính kèm" }).click();
  await dialogOf(page).locator("input[type=file]").setInputFiles(file);
  await dialogOf(page).getByText("Đã tải lên").waitFor();
  await dialogOf(page)
    .getByLabel(/^Tên tài liệu/)
    .fill("Biên bản kiểm điểm huyện Nguyên Bình");
  await send(page, "Đính kèm");
  await page.getByRole("link", { name: "Biên bản kiểm điểm huyện Nguyên Bình" }).waitFor();
  await page.getByText("Có biên bản", { exact: true }).waitFor();

  await page.goto(`${api.url}/reviews/board?round=${found.round.id}`);
  await stand.getByText("Đã kiểm điểm", { exact: true }).waitFor();
  await stand.getByText("18,60 / 18,60 điểm, đủ").waitFor();
  await stand.getByText("Lần gần nhất 20/06/2023").waitFor();
  await page.context().close();
});

it("explains two lost points at once", async () => {
  const page = await open(deductionsPath());
  await tick(page, ["1", "2"]);
  await page.getByRole("button", { name: "Ghi nguyên nhân" }).click();
  await dialogOf(page).getByText("Ghi nguyên nhân cho 2 điểm mất").waitFor();
  await choose(page, /^Nguyên nhân/, "Ban hành văn bản chậm so với quy định");
  await dialogOf(page).getByLabel("Diễn giải").fill("Hai kế hoạch ban hành sau 31/01");
  await dialogOf(page)
    .getByLabel(/^Đơn vị chịu trách nhiệm/)
    .fill("van phong hdnd");
  await page.getByRole("option", { name: /^Văn phòng HĐND/ }).click();
  await send(page, "Ghi nguyên nhân");
  await page.getByText("Đã ghi nguyên nhân cho 2 điểm mất").waitFor();
  for (const area of ["1", "2"]) {
    await rowOf(page, area).getByText("Đã rõ nguyên nhân").waitFor();
    await rowOf(page, area).getByText("Văn phòng HĐND và UBND huyện Nguyên Bình").waitFor();
  }
  await page.getByText("Đã chọn").waitFor({ state: "hidden" });
  await page.context().close();
});

it("splits a lost point only when nothing is left over, and merges the parts again", async () => {
  const page = await open(deductionsPath());
  await rowOf(page, "3").click();
  await page.getByRole("button", { name: "Tách", exact: true }).click();
  const part = (number: number) => page.getByRole("group", { name: `Phần ${number}` });
  const causeOf = async (number: number, cause: string) => {
    await part(number)
      .getByRole("combobox", { name: /^Nguyên nhân/ })
      .click();
    await page.getByRole("option", { name: cause }).click();
  };
  const points = (number: number) => part(number).getByLabel(/^Điểm mất/);
  await points(1).fill("3");
  await page.getByText("Còn lại 2,00 điểm").waitFor();
  await causeOf(1, "Hồ sơ giải quyết quá hạn");
  await points(2).fill("2,5");
  await page.getByText("Vượt quá 0,50 điểm").waitFor();
  await causeOf(2, "Thực hiện sai quy trình, thủ tục");
  await send(page, "Tách điểm mất");
  await dialogOf(page).getByText("Vượt quá 0,50 điểm").waitFor();
  await points(2).fill("");
  await page.getByRole("button", { name: "Điền phần còn lại (2)" }).click();
  await page.getByText("Tổng các phần khớp, còn lại 0,00").waitFor();
  await send(page, "Tách điểm mất");
  await page.getByText("Đã tách điểm mất").waitFor();
  await page.getByText("Tổng các phần = 5,00, đúng bằng điểm mất").waitFor();
  await page.getByRole("checkbox", { name: "Chọn để gộp: 3,00 · Hồ sơ giải quyết quá hạn" }).check();
  await page.getByRole("checkbox", { name: "Chọn để gộp: 2,00 · Thực hiện sai quy trình, thủ tục" }).check();
  await page.getByRole("button", { name: "Gộp 2 phần thành 5,00 điểm" }).click();
  await dialogOf(page).getByText("Nguyên nhân của phần đứng đầu được giữ lại.").waitFor();
  await send(page, "Xác nhận");
  await page.getByText("Đã gộp các phần").waitFor();
  await page.getByText("Toàn bộ 5,00 điểm mà tiêu chí mất").waitFor();
  await page.context().close();
});

it("makes tasks for three lost points from a template, and names each of them", async () => {
  const page = await open(deductionsPath());
  await tick(page, ["1", "2", "3"]);
  await page.getByRole("button", { name: "Giao nhiệm vụ" }).click();
  await choose(page, "Mẫu nhiệm vụ", "Ban hành văn bản đúng hạn");
  await send(page, "Xem từng nhiệm vụ");
  const row = dialogOf(page).getByRole("listitem").filter({ hasText: /^3\. / });
  await row.getByLabel("Nội dung nhiệm vụ").fill(landFiles);
  await row.getByLabel("Hạn riêng").fill("2027-10-31");
  await row.getByLabel("Điểm dự kiến lấy lại").fill("4,5");
  await send(page, "Lập các nhiệm vụ");
  await page.getByText("Đã lập 3 nhiệm vụ").waitFor();
  const made = dialogOf(page).getByRole("link");
  await made.filter({ hasText: landFiles }).waitFor();
  expect(await made.filter({ hasText: "Lập lịch ban hành các kế hoạch" }).count()).toBe(2);
  await send(page, "Đóng");
  for (const area of ["1", "2", "3"]) await rowOf(page, area).getByText("Đã có nhiệm vụ").waitFor();
  await page.getByText("Đã chọn").waitFor({ state: "hidden" });
  await page.context().close();
});

it("waives a lost point with a reason", async () => {
  const page = await open(deductionsPath());
  await rowOf(page, "4").click();
  await page.getByRole("button", { name: "Ghi nguyên nhân" }).first().click();
  await choose(page, /^Nguyên nhân/, "Nguyên nhân khách quan");
  await send(page, "Ghi nguyên nhân");
  await page.getByText("Đã ghi nguyên nhân").waitFor();
  await dialogOf(page).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Chấp nhận không khắc phục" }).click();
  await send(page, "Chấp nhận không khắc phục");
  await dialogOf(page).getByText("Bắt buộc").waitFor();
  await reasonOf(page).fill("Biên chế do tỉnh giao, huyện không tự điều chỉnh được");
  await send(page, "Chấp nhận không khắc phục");
  await page.getByText("Đã chấp nhận không khắc phục").waitFor();
  await page.getByText("Biên chế do tỉnh giao, huyện không tự điều chỉnh được").first().waitFor();
  await page.context().close();
});

it("follows what an inspection found to a task, and closes and reopens a finding", async () => {
  const page = await open("/inspections/create");
  const name = "Kiểm tra Bộ phận một cửa năm 2023";
  await page.getByLabel(/^Tên cuộc kiểm tra/).fill(name);
  await page.getByLabel(/^Bắt đầu/).fill("2023-08-01");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name }).waitFor();
  await addFinding(page, lateFiles);
  await page.getByRole("link", { name: "Giao nhiệm vụ" }).click();
  await page.getByLabel(/^Nội dung nhiệm vụ/).fill("Gửi phiếu xin lỗi cho mọi hồ sơ trả chậm");
  await page.getByLabel(/^Hạn hoàn thành/).fill("2027-06-30");
  await page.getByRole("button", { name: "Lưu" }).click();
  await page.getByRole("heading", { name: "Gửi phiếu xin lỗi cho mọi hồ sơ trả chậm" }).waitFor();
  await page.getByRole("link", { name: lateFiles }).click();
  await page.getByText("Đã có nhiệm vụ").first().waitFor();

  await page.getByRole("link", { name }).click();
  await addFinding(page, oldBoard);
  await page.getByRole("button", { name: "Đóng", exact: true }).click();
  await reasonOf(page).fill("Đã thay bảng ngay khi kiểm tra");
  await send(page, "Đóng");
  await page.getByText(/^Lý do đóng: Đã thay bảng ngay khi kiểm tra/).waitFor();
  await page.getByRole("button", { name: "Mở lại" }).click();
  await reasonOf(page).fill("Bảng mới còn thiếu ba thủ tục");
  await send(page, "Mở lại");
  await page.getByText("Đã mở lại phát hiện").waitFor();
  await page.getByText("Chưa xử lý").waitFor();
  await page.context().close();
});

it("leaves in the ledger what was done by hand", async () => {
  const { deductions, causeReviews, findings } = await leftInLedger(officeAsks, found);
  const hundredths = deductions.nodes.map(({ points }) => Math.round(Number(points) * 100));
  expect(hundredths.reduce((sum, points) => sum + points, 0)).toBe(1860);
  const planned = (...tasks: object[]) => ({ status: "PLANNED", tasks: { nodes: tasks } });
  const fromTemplate = { title: expect.stringMatching(/^Lập lịch ban hành/), status: "ASSIGNED" };
  expect(deductions.nodes.slice(0, 5)).toMatchObject([
    planned({ ...fromTemplate, expectedPoints: "1" }),
    planned({ ...fromTemplate, expectedPoints: "1" }),
    planned({ title: landFiles, expectedPoints: "4.5", dueOn: "2027-10-31", status: "ASSIGNED" }),
    { status: "WAIVED", tasks: { nodes: [] } },
    { status: "UNEXPLAINED" },
  ]);
  expect(causeReviews.nodes).toEqual([
    { minutes: { fileName: "bien-ban-kiem-diem.pdf" }, deductions: { totalCount: 7 } },
  ]);
  expect(findings.nodes.sort((a, b) => a.text.localeCompare(b.text, "vi"))).toEqual([
    { text: oldBoard, status: "OPEN", tasks: { totalCount: 0 } },
    { text: lateFiles, status: "PLANNED", tasks: { totalCount: 1 } },
  ]);
});
