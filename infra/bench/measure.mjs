import { deepStrictEqual } from "node:assert";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cpuOf } from "./meter.mjs";
import { marks } from "./operations.mjs";
import { connected } from "./parts.mjs";
import { demandTraces, reportableTasks, tracesOf } from "./questions.mjs";

export const connections = 32;

/** The process that asks, the same one for all runs. */
export function startLoad() {
  const child = fork(fileURLToPath(new URL("load.mjs", import.meta.url)));
  return {
    async run(job) {
      child.send({ connections, ...job });
      const [{ result, error }] = await once(child, "message");
      if (error) throw new Error(error);
      return result;
    },
    stop: () => child.kill(),
  };
}

/** Every question's answer by one server, as text. */
async function answersOf({ url, headers, request }, operation, questions) {
  const texts = [];
  for (const variables of questions) {
    const { path, body } = request(operation, variables);
    const response = await fetch(`${url}${path}`, { method: "POST", headers, body });
    texts.push(await response.text());
  }
  return texts;
}

/** Cursors are each server's own. */
function comparable(facts) {
  const { pageInfo } = facts.tasks ?? {};
  if (!pageInfo) return facts;
  return {
    ...facts,
    tasks: { ...facts.tasks, pageInfo: { ...pageInfo, endCursor: typeof pageInfo.endCursor } },
  };
}

/** Asks everything of everybody once: all must give the same facts. Answers what the load then expects. */
export async function agreedAnswers(servers, operation, questions) {
  const [first, ...others] = servers;
  const texts = new Map();
  for (const server of servers) texts.set(server.name, await answersOf(server, operation, questions));
  const factsIn = (server, index) => {
    const text = texts.get(server.name)[index];
    try {
      return comparable(server.factsOf(operation, JSON.parse(text)));
    } catch {
      throw new Error(`${server.name} answers ${operation} with ${text.slice(0, 500)}`);
    }
  };
  for (const index of questions.keys()) {
    const expected = factsIn(first, index);
    for (const other of others) {
      deepStrictEqual(
        factsIn(other, index),
        expected,
        `${other.name} answers ${operation} differently from ${first.name}`,
      );
    }
  }
  return texts;
}

/** One run of one operation against one server: what it cost and how long it took. */
export async function measured({ load, postmaster }, server, operation, job) {
  const before = await Promise.all([cpuOf(server.pid), cpuOf(postmaster)]);
  const { url, headers } = server;
  const run = await load.run({ url, headers, ...job });
  const after = await Promise.all([cpuOf(server.pid), cpuOf(postmaster)]);
  if (run.faults > 0) {
    const problems = await problemsIn(server.logFile);
    throw new Error(
      `${server.name}: ${run.faults} wrong answers to ${operation}, such as ${run.fault}\n${problems}`,
    );
  }
  const [node, postgres] = after.map((ms, index) => (ms - before[index]) / run.answered);
  return { ...run, node, postgres, both: node + postgres };
}

/** What a server's log says of errors. */
async function problemsIn(logFile) {
  const lines = (await readFile(logFile, "utf8")).split("\n");
  return lines
    .filter((line) => /"level":(50|60)|rror/.test(line))
    .slice(0, 3)
    .join("\n")
    .slice(0, 3000);
}

export const readsOf = (server, operation, questions, texts) => ({
  requests: questions.map((variables) => server.request(operation, variables)),
  texts: texts.get(server.name),
});

/** Reports on tasks; afterwards the database must hold exactly what they say that they wrote. */
export async function measuredReports(bench, server, amount) {
  const { databaseUrl, name } = server;
  const tasks = await connected(databaseUrl, reportableTasks);
  const { path, body: template } = server.request("M1", {
    input: {
      taskId: `task_${marks.task}`,
      expectedVersion: marks.version,
      percentDone: marks.percent,
      note: "Đã hoàn thành thêm một phần việc, có văn bản kèm theo.",
    },
  });
  const before = await connected(databaseUrl, tracesOf);
  const run = await measured(bench, server, "M1", { tasks, path, template, amount });
  demandTraces(before, await connected(databaseUrl, tracesOf), run.answered, name);
  return run;
}
