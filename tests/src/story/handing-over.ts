import type { Page } from "playwright-core";

/** Where the first and the last of so many tasks are read. */
interface Chosen {
  count: number;
  first: string;
  last: string;
}

/** On an ended unit's page: one receiver for every task but the first, the basis, and on to the summary. */
export async function chooseReceivers(page: Page, most: string, forFirst: string): Promise<Chosen> {
  const receivers = page.getByRole("combobox", { name: /^Đơn vị nhận: / });
  await receivers.first().waitFor();
  await page.getByLabel("Giao tất cả cho").selectOption({ label: most });
  await page.getByRole("button", { name: "Chọn cho tất cả" }).click();
  await page.getByText("Mọi nhiệm vụ đã có đơn vị nhận.").waitFor();
  const label = await receivers.first().locator("option", { hasText: forFirst }).textContent();
  await receivers.first().selectOption({ label: label ?? "" });
  const links = page.getByRole("listitem").filter({ has: receivers }).locator("a");
  const paths = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  const review = page.getByRole("button", { name: "Xem lại trước khi bàn giao" });
  await review.click();
  await page.getByText("Bắt buộc").first().waitFor();
  await page.getByLabel(/^Lý do/).fill("Sắp xếp đơn vị hành chính");
  await page.getByLabel("Số, ký hiệu văn bản").fill("12/QĐ-UBND");
  await page.getByLabel("Ngày văn bản").fill("2025-07-02");
  const count = await receivers.count();
  await review.click();
  await page.getByRole("dialog").waitFor();
  return { count, first: paths.at(0) ?? "", last: paths.at(-1) ?? "" };
}
