import { Agent, get } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "./harness/api.js";
import { signIn } from "./harness/sign-in.js";
import { until } from "./harness/waiting.js";

const requestsPerMinute = 60;
/** Three programs start here, while others may be tested beside them. */
const patienceMs = 90_000;

let api: Api;

beforeAll(async () => {
  api = await startApi({
    patienceMs,
    env: {
      PROCESSES: "2",
      LOG_LEVEL: "info",
      REQUESTS_PER_MINUTE: String(requestsPerMinute),
      TRUST_PROXY: "127.0.0.1",
    },
  });
}, patienceMs);

afterAll(async () => {
  await api.stop();
});

interface Answer {
  status: number;
  text: string;
}

/** Asks over a connection of its own, so that another process may answer. */
const answerOf = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const agent = new Agent({ keepAlive: false });
    get(`${api.url}${path}`, { agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
    }).once("error", reject);
  });

const several = <Result>(count: number, act: () => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, act));

/** The processes that have answered so far, as the log names them. */
const answering = () =>
  new Set([...api.output().matchAll(/"pid":(\d+).*"request completed"/g)].map(([, pid]) => Number(pid)));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Asks until so many living processes have answered. */
const untilAnswered = (count: number) =>
  until(
    `answers of ${count} processes`,
    async () => {
      // A connection that reached a process in the moment it died is lost.
      await answerOf("/readyz").catch(() => undefined);
      const living = [...answering()].filter(isAlive);
      return living.length === count && living;
    },
    patienceMs,
  );

describe("several processes behind one port", () => {
  it("all answer, and say once where they are", async () => {
    await untilAnswered(2);
    expect(api.output().match(/Reform Ledger runs at/g)).toHaveLength(1);
  });

  it("say one line of each request, and nothing of what only its sender may know", async () => {
    const cookie = await signIn(api.url, "office@demo.example", api.demoPassword);
    const headers = { cookie, authorization: "Bearer khong-ai-biet", "x-request-id": "mot-dong-nhat-ky" };
    const preflight = { "apollo-require-preflight": "true" };
    await answerOf("/graphql?query={__typename}", { ...headers, ...preflight });
    const told = () =>
      api
        .output()
        .split("\n")
        .filter((line) => line.includes("mot-dong-nhat-ky"));
    await until("the line", () => told().length > 0);
    const [line, ...others] = told().map((each) => JSON.parse(each));
    expect(line).toMatchObject({
      req: { method: "GET" },
      res: { statusCode: 200 },
      msg: "request completed",
    });
    expect(others).toEqual([]);
    for (const secret of [cookie, "khong-ai-biet"]) expect(api.output()).not.toContain(secret);
  });

  it("know at once, all of them, who has signed out", async () => {
    const cookie = await signIn(api.url, "office@demo.example", api.demoPassword);
    const headers = { cookie, "apollo-require-preflight": "true" };
    const whoAsks = async () => (await answerOf("/graphql?query={viewer{person{id}}}", headers)).text;
    for (const text of await several(6, whoAsks)) expect(text).toMatch(/"id":"person_/);
    await fetch(`${api.url}/api/auth/sign-out`, {
      method: "POST",
      headers: { cookie, origin: api.url, "content-type": "application/json" },
      body: "{}",
    });
    await until("all of them to know", async () => {
      const texts = await several(4, whoAsks);
      return texts.every((text) => text.includes('"UNAUTHENTICATED"'));
    });
  });

  it(
    "are replaced when they die",
    async () => {
      const [victim = 0] = await untilAnswered(2);
      process.kill(victim, "SIGKILL");
      await until("the end of it", () => !isAlive(victim));
      const living = await untilAnswered(2);
      expect(living).not.toContain(victim);
      expect(api.output()).toContain("A serving process ended (SIGKILL); another one takes its place.");
    },
    patienceMs,
  );

  it("let one address ask as often as one process would", async () => {
    const answers = await several(2 * requestsPerMinute, () =>
      answerOf("/api/demo", { "x-forwarded-for": "203.0.113.9" }),
    );
    const served = answers.filter(({ status }) => status === 200).length;
    const refused = answers.filter(({ status }) => status === 429).length;
    expect([served, refused]).toEqual([requestsPerMinute, requestsPerMinute]);
  });

  it("leave nothing behind when they are stopped", async () => {
    const all = [...answering()];
    expect(await api.stop()).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
    expect(api.output()).not.toContain("did not stop");
  });
});
