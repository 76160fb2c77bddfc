import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import sparticuz, { inflate } from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { root } from "./processes.js";

const cache = join(root, "node_modules", ".cache", "reform-ledger");
const screenshots = join(root, "tests", "screenshots");

export const desktop = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;
export const phone = {
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} satisfies BrowserContextOptions;

/** The browser that CHROMIUM_PATH names, else the one from npm, else the machine's own Chrome. */
export async function openBrowser(): Promise<Browser> {
  const options = {
    chromiumSandbox: false,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--font-render-hinting=none",
    ],
  };
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return chromium.launch({ ...options, executablePath: CHROMIUM_PATH });
  if (!isFromNpm()) return chromium.launch({ ...options, channel: "chrome" });

  const folder = await unpackedChromium();
  const executablePath = join(folder, "chromium");
  const fonts = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
  const env = definedOnly({ ...process.env, ...fonts });
  try {
    return await chromium.launch({ ...options, executablePath, env });
  } catch (error) {
    if (!String(error).includes("error while loading shared libraries")) throw error;
    const libraries = join(folder, "al2023", "lib");
    return chromium.launch({ ...options, executablePath, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

const isFromNpm = () => !process.env.CHROMIUM_PATH && process.platform === "linux" && process.arch === "x64";

/** Unpacks the browser before any test: meanwhile the temporary folder of the process is another one. */
export async function setup(): Promise<void> {
  if (isFromNpm()) await unpackedChromium();
}

/** Writes tests/screenshots/<name>.png, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true, animations: "disabled" });
}

/** Unpacked once a version, and under another name until it is whole. */
async function unpackedChromium(): Promise<string> {
  const folder = join(cache, "chromium-153.0.0");
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.new-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const { TMPDIR } = process.env;
  // The package unpacks into the temporary folder, where two runs would meet.
  process.env.TMPDIR = unfinished;
  try {
    sparticuz.setGraphicsMode = false;
    await sparticuz.executablePath();
    await inflate(join(root, "node_modules", "@sparticuz", "chromium", "bin", "al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
