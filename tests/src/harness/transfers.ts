import type { Page, Request } from "playwright-core";
import { until } from "./waiting.js";

/** What came over the network for a page; what the browser still had is not counted. */
export interface Transfer {
  requests: number;
  kilobytes: number;
  /** What was fetched of the program itself: scripts, styles and fonts, by name. */
  program: string[];
}

/** Does something in a page and measures the bodies of what it fetches, as compressed, until nothing is asked for. */
export async function transferOf(page: Page, act: () => Promise<unknown>): Promise<Transfer> {
  const asked = new Set<Request>();
  const ended: Request[] = [];
  const begin = (request: Request) => asked.add(request);
  const end = (request: Request) => {
    asked.delete(request);
    ended.push(request);
  };
  page.on("request", begin).on("requestfinished", end).on("requestfailed", end);
  await act();
  await until("the last answer", () => asked.size === 0);
  page.off("request", begin).off("requestfinished", end).off("requestfailed", end);
  const came = (await Promise.all(ended.map(sizeOf))).filter(({ bytes }) => bytes > 0);
  return {
    requests: came.length,
    kilobytes: Math.ceil(came.reduce((sum, { bytes }) => sum + bytes, 0) / 1000),
    program: came
      .filter(({ path }) => path.startsWith("/assets/"))
      .map(({ path }) => path.replace(/^\/assets\/(.*)-[\w-]{8}\./, "$1.")),
  };
}

async function sizeOf(request: Request): Promise<{ path: string; bytes: number }> {
  const { responseBodySize } = await request.sizes();
  return { path: new URL(request.url()).pathname, bytes: responseBodySize };
}
