import type { Locator, Page } from "playwright-core";

/** A state of the unit that leads the tasks of the reference case. */
export const cell = (page: Page, state: string): Locator =>
  page.getByRole("list", { name: new RegExp(`^Văn phòng HĐND.*, ${state}$`) });

export const card = (within: Page | Locator, title: string): Locator =>
  within.getByRole("group", { name: title, exact: true });

/** A card as something that can be lifted. */
export const handleOf = (page: Page, title: string): Locator =>
  page.locator("[data-rfd-drag-handle-draggable-id]", { hasText: title });

/** Lifts a card with the mouse and holds it over a state. */
export async function carry(page: Page, title: string, state: string): Promise<void> {
  const from = await card(page, title).boundingBox();
  const to = await cell(page, state).boundingBox();
  if (!from || !to) throw new Error(`${title} or ${state} is not in view`);
  await page.mouse.move(from.x + 20, from.y + from.height - 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height - 4, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 50, { steps: 12 });
}
