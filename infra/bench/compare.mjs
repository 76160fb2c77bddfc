import { agreedAnswers, connections, measured, measuredReports, readsOf, startLoad } from "./measure.mjs";
import { connected, median } from "./parts.mjs";
import { questionsOf } from "./questions.mjs";

const warmUpSeconds = 2;

/**
 * Every operation against every contender in turns, several rounds of each. Contenders on one database must give the
 * same answers. Answers the medians: of each operation by contender.
 * @param contenders each with its name, its database and what starts it there
 */
export async function compare(contenders, { postmaster, operations, seconds, rounds, say }) {
  const load = startLoad();
  const started = [];
  try {
    for (const { name, databaseUrl, start } of contenders) {
      started.push({ ...(await start(databaseUrl)), name, databaseUrl });
    }
    const bench = { load, postmaster, started, seconds, rounds, say };
    const reads = operations.filter((operation) => operation !== "M1");
    const runs = await readsInTurns(bench, reads);
    // Last, for it changes what the others answer.
    if (operations.includes("M1")) Object.assign(runs, await reportsInTurns(bench));
    return Object.fromEntries(Object.entries(runs).map(([operation, of]) => [operation, mediansOf(of)]));
  } finally {
    load.stop();
    await Promise.all(started.map((server) => server.stop()));
  }
}

async function readsInTurns(bench, operations) {
  const { started, seconds } = bench;
  const groups = [...Map.groupBy(started, ({ databaseUrl }) => databaseUrl)];
  const jobs = new Map();
  for (const [databaseUrl, servers] of groups) {
    const questions = await connected(databaseUrl, questionsOf);
    for (const operation of operations) {
      const texts = await agreedAnswers(servers, operation, questions[operation]);
      for (const server of servers) {
        const job = readsOf(server, operation, questions[operation], texts);
        jobs.set(`${operation} ${server.name}`, job);
        await measured(bench, server, operation, { ...job, seconds: warmUpSeconds });
      }
    }
  }
  return inTurns(bench, operations, (operation, server) =>
    measured(bench, server, operation, { ...jobs.get(`${operation} ${server.name}`), seconds }),
  );
}

async function reportsInTurns(bench) {
  const { started, seconds } = bench;
  const amounts = new Map();
  for (const server of started) {
    await measuredReports(bench, server, connections * 10);
    const { perSecond } = await measuredReports(bench, server, connections * 20);
    amounts.set(server.name, Math.ceil(Math.max(perSecond * seconds, connections)));
  }
  return inTurns(bench, ["M1"], (_, server) => measuredReports(bench, server, amounts.get(server.name)));
}

/** Each round begins with another contender. */
async function inTurns({ started, rounds, say }, operations, run) {
  const runs = Object.fromEntries(
    operations.map((operation) => [operation, Object.fromEntries(started.map(({ name }) => [name, []]))]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const operation of operations) {
      const from = round % started.length;
      for (const server of [...started.slice(from), ...started.slice(0, from)]) {
        const figures = await run(operation, server);
        runs[operation][server.name].push(figures);
        say(`  ${operation} ${server.name}, round ${round + 1}: ${figures.perSecond.toFixed(0)} a second`);
      }
    }
  }
  return runs;
}

const figures = ["perSecond", "p50", "p99", "node", "postgres", "both"];

const mediansOf = (byContender) =>
  Object.fromEntries(
    Object.entries(byContender).map(([name, runs]) => [
      name,
      Object.fromEntries(figures.map((figure) => [figure, median(runs.map((run) => run[figure]))])),
    ]),
  );
