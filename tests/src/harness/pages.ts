import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Api } from "./api.js";
import { desktop, phone, screenshot } from "./browser.js";

/** A browser context in which somebody of the demonstration is signed in. */
export async function signedInContext(
  browser: Browser,
  api: Api,
  email: string,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, locale: "vi-VN" });
  const answer = await context.request.post(`${api.url}/api/auth/sign-in/email`, {
    data: { email, password: api.demoPassword },
    headers: { origin: api.url },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
  return context;
}

/** The two ways in which every page is looked at. */
export const viewports: [string, BrowserContextOptions][] = [
  ["a desktop by day", { ...desktop, colorScheme: "light" }],
  ["a phone by night", { ...phone, colorScheme: "dark" }],
];

/** Once what the page asked for has come: no turning circle, no skeleton, no font on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main").first().waitFor();
  await page.waitForFunction(() => {
    const waiting = "[role=progressbar]:not([aria-valuenow]), .MuiSkeleton-root, [aria-busy=true]";
    return !document.querySelector(waiting) && document.fonts.status === "loaded";
  });
}

const untranslated = /\b(resources|ra|layout|home|actions|lists|dates|points|roles)\.[a-z]\w*/i;

/** Everything that the page says: its texts, and those that only a placeholder or a name carries. */
const wordsOf = (page: Page): Promise<string> =>
  page.locator("body").evaluate((body) => {
    const carried = [...body.querySelectorAll("[placeholder], [aria-label], [title]")].flatMap((element) =>
      ["placeholder", "aria-label", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [body.textContent ?? "", ...carried].join("\n");
  });

/** What is wrong with each page: accessibility, sideways scrolling, words that were not translated, errors. */
export async function problemsOf(
  api: Api,
  context: BrowserContext,
  paths: Record<string, string>,
  name: string,
): Promise<string[]> {
  const problems: string[] = [];
  const page = await context.newPage();
  let key = "";
  page.on("pageerror", ({ message }) => problems.push(`${key}: ${message}`));
  for (const [picture, path] of Object.entries(paths)) {
    key = picture;
    await page.goto(api.url + path);
    await settled(page);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    for (const { id, nodes } of violations) {
      problems.push(
        `${key}: ${id} at ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 3)
          .join(", ")}`,
      );
    }
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (isWider) problems.push(`${key}: scrolls sideways`);
    const isNamed = await page.evaluate(
      () => document.querySelector("#react-admin-title")?.textContent !== "" && document.title !== "",
    );
    if (!isNamed) problems.push(`${key}: has no title`);
    const raw = (await wordsOf(page)).match(untranslated);
    if (raw) problems.push(`${key}: shows ${raw[0]}`);
    await screenshot(page, `${name}-${key}`);
  }
  await page.close();
  return problems;
}

/** The same for pages as somebody sees them who signs in for it. */
export async function problemsFor(
  browser: Browser,
  api: Api,
  email: string,
  options: BrowserContextOptions,
  name: string,
  pages: Record<string, string>,
): Promise<string[]> {
  const context = await signedInContext(browser, api, email, options);
  const wrong = await problemsOf(api, context, pages, name);
  await context.close();
  return wrong;
}
