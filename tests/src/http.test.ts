import { Agent, get } from "node:http";
import { dropDatabase } from "@reform-ledger/postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { freePort } from "./harness/ports.js";
import { until } from "./harness/waiting.js";

let api: Api;

beforeAll(async () => {
  api = await startApi();
});

afterAll(async () => {
  await api.stop();
});

const fetchText = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${api.url}${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetchText(path, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

const codeOf = (text: string): unknown => JSON.parse(text).errors[0].extensions.code;

const preflighted = { headers: { "apollo-require-preflight": "true" } };

describe("the server, to whoever asks", () => {
  it("says that it is alive and ready", async () => {
    expect(await fetchText("/healthz")).toMatchObject({ status: 200, text: '{"status":"alive"}' });
    expect(await fetchText("/readyz")).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it("gives the console for an address that only the console knows", async () => {
    const page = await fetchText("/tasks/task_1?tab=history", { headers: { accept: "text/html" } });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<div id="root">');
    expect(page.headers.get("cache-control")).toBe("no-cache");
  });

  it("lets what a build has named by its content be kept for ever", async () => {
    const { text } = await fetchText("/", { headers: { accept: "text/html" } });
    const script = /\/assets\/[^"]+\.js/.exec(text)?.[0] ?? "";
    const { status, headers } = await fetchText(script, { headers: { "accept-encoding": "gzip" } });
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-encoding")).toBe("gzip");
  });

  it("allows no script from elsewhere or from within the page", async () => {
    const policy = (await fetchText("/", { headers: { accept: "text/html" } })).headers.get(
      "content-security-policy",
    );
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
  });

  it.each([
    ["GET", "/api/nothing"],
    ["GET", "/assets/missing.js"],
    ["DELETE", "/graphql"],
    ["GET", "/%E0%A4%A"],
  ])("answers %s %s in JSON", async (method, path) => {
    const answer = await fetchText(path, { method, headers: { accept: "text/html" } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(["NOT_FOUND", "BAD_USER_INPUT"]).toContain(codeOf(answer.text));
  });

  it.each([
    ["broken JSON", "/graphql", '{"query":', {}, 400],
    ["no body at all", "/graphql", "", {}, 400],
    ["a list", "/graphql", "[]", {}, 400],
    ["a form", "/graphql", "query=x", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["three megabytes", "/graphql", JSON.stringify({ query: " ".repeat(3_000_000) }), {}, 413],
    ["a query that is none", "/graphql", JSON.stringify({ query: "{ what" }), {}, 400],
    ["an unknown field", "/graphql", JSON.stringify({ query: "{ whatever }" }), {}, 400],
    ["broken JSON on sign-in", "/api/auth/sign-in/email", '{"email":', {}, 400],
  ])("refuses %s with a code", async (_what, path, body, headers, status) => {
    const answer = await post(path, body, headers);
    expect(answer.status).toBe(status);
    expect(codeOf(answer.text)).toBe("BAD_USER_INPUT");
    expect(answer.text).not.toMatch(/node_modules|\.js:\d/);
  });

  it("answers in the language that is asked for", async () => {
    const vietnamese = await fetchText("/api/nothing");
    const english = await fetchText("/api/nothing", { headers: { "accept-language": "en-GB,vi;q=0.5" } });
    expect(JSON.parse(vietnamese.text).errors[0].message).toContain("Không tìm thấy");
    expect(JSON.parse(english.text).errors[0].message).toContain("does not exist");
  });

  it("names every request, by the caller's own id where it is harmless", async () => {
    const given = await fetchText("/healthz", { headers: { "x-request-id": "lgsp-2023-0001" } });
    expect(given.headers.get("x-request-id")).toBe("lgsp-2023-0001");
    const unsafe = await fetchText("/healthz", { headers: { "x-request-id": "<script>" } });
    expect(unsafe.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("a server with little patience", () => {
  it("limits what one address may ask for", async () => {
    const strict = await startApi({ env: { REQUESTS_PER_MINUTE: "3" } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await fetch(`${strict.url}/api/nothing`)).status);
    const refused = await fetch(`${strict.url}/graphql?query={__typename}`);
    expect(statuses).toEqual([404, 404, 404, 429]);
    expect(codeOf(await refused.text())).toBe("RATE_LIMITED");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetch(`${strict.url}/healthz`)).status).toBe(200);
    await strict.stop();
  });
});

describe("a server in production", () => {
  it("shows its schema only to those who have signed in, and no demonstration", async () => {
    const port = await freePort();
    const production = await startApi({
      empty: true,
      env: {
        NODE_ENV: "production",
        PORT: String(port),
        BASE_URL: `http://localhost:${port}`,
        AUTH_SECRET: "a secret of thirty-two characters",
        DEMO_PASSWORD: "",
      },
    });
    const ask = (query: string) =>
      fetch(`${production.url}/graphql?query=${encodeURIComponent(query)}`, preflighted);
    const refused = await ask("{ __schema { queryType { name } } }");
    expect(refused.status).toBe(401);
    expect(codeOf(await refused.text())).toBe("UNAUTHENTICATED");
    expect(await (await ask("{ __typename }")).json()).toEqual({ data: { __typename: "Query" } });
    expect(await (await fetch(`${production.url}/api/demo`)).json()).toEqual({
      enabled: false,
      accounts: [],
    });
    expect(await production.stop()).toBe(0);
  });
});

describe("a server whose surroundings change", () => {
  it("is alive but not ready while its database is away", async () => {
    const bereft = await startApi();
    await dropDatabase(inject("adminUrl"), new URL(bereft.databaseUrl).pathname.slice(1));
    await until("/readyz to say no", async () => (await fetch(`${bereft.url}/readyz`)).status === 503);
    expect((await fetch(`${bereft.url}/healthz`)).status).toBe(200);
    expect(await bereft.stop()).toBe(0);
  });

  it("ends at once although a connection is kept alive", async () => {
    const kept = await startApi();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) => {
      get(`${kept.url}/healthz`, { agent }, (response) => response.resume().once("end", resolve)).once(
        "error",
        reject,
      );
    });
    const asked = Date.now();
    expect(await kept.stop()).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5_000);
    agent.destroy();
  });
});
