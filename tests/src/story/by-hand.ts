import type { BrowserContextOptions, Page } from "playwright-core";
import { type Api, startApi } from "../harness/api.js";
import { desktop, openBrowser } from "../harness/browser.js";
import { signedInContext } from "../harness/pages.js";
import { type Somebody, somebody } from "../round/people.js";
import { ledgerOf2022, named } from "./ledger.js";

/** The console of the reference case in a browser, with what its people do without it. */
export interface ByHand {
  api: Api;
  office: Somebody;
  head: Somebody;
  /** A task that the head's unit has been given. */
  given(title: string, more?: object): Promise<string>;
  pageOf(email: string, path: string, device?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function byHand(): Promise<ByHand> {
  const [api, browser] = await Promise.all([startApi(), openBrowser()]);
  const office = await somebody(api, "office@demo.example");
  const head = await somebody(api, "head@demo.example");
  const leadUnitId = named((await ledgerOf2022(office)).units, "nguyen-binh.van-phong");
  return {
    api,
    office,
    head,
    given: async (title, more = {}) => {
      const { createTask } = await office.ask<{ createTask: { task: { id: string } } }>(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }",
        { input: { title, leadUnitId, dueOn: "2027-06-30", assign: true, ...more } },
      );
      return createTask.task.id;
    },
    pageOf: async (email, path, device = desktop) => {
      const page = await (await signedInContext(browser, api, email, device)).newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(api.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await api.stop();
    },
  };
}

/** The part of an address that leaves only the tasks with these words. */
export const only = (search: string): string => `?filter=${encodeURIComponent(JSON.stringify({ search }))}`;

/** Fills in the open dialog and sends it off. */
export async function sendOff(page: Page, act: string, texts: Record<string, string> = {}): Promise<void> {
  const dialog = page.getByRole("dialog");
  for (const [label, text] of Object.entries(texts))
    await dialog.getByLabel(new RegExp(`^${label}`)).fill(text);
  await dialog.getByRole("button", { name: act }).click();
}
