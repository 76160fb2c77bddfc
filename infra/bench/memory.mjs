import { agreedAnswers, measured, measuredReports, readsOf, startLoad } from "./measure.mjs";
import { memoryOf } from "./meter.mjs";
import { connected } from "./parts.mjs";
import { questionsOf } from "./questions.mjs";
import { startOurs } from "./servers.mjs";

const parts = 10;

/** The memory of the product over 100,000 mixed requests: before, after each tenth of them, in megabytes. */
export async function benchMemory(databaseUrl, postmaster, { requests = 100_000, say }) {
  const load = startLoad();
  const server = { ...(await startOurs(databaseUrl)), databaseUrl };
  try {
    const bench = { load, postmaster };
    const questions = await connected(databaseUrl, questionsOf);
    const mixed = { requests: [], texts: [] };
    for (const [operation, asked] of Object.entries(questions)) {
      const { requests: some, texts } = readsOf(
        server,
        operation,
        asked,
        await agreedAnswers([server], operation, asked),
      );
      mixed.requests.push(...some);
      mixed.texts.push(...texts);
    }
    const order = mixed.requests.map((_, index) => (index * 37) % mixed.requests.length);
    const job = {
      requests: order.map((at) => mixed.requests[at]),
      texts: order.map((at) => mixed.texts[at]),
    };
    const sizes = [await memoryOf(server.pid)];
    for (let part = 1; part <= parts; part += 1) {
      const amount = requests / parts;
      if (part < parts) await measured(bench, server, "mixed reads", { ...job, amount });
      else await measuredReports(bench, server, amount);
      sizes.push(await memoryOf(server.pid));
      say(`  after ${part * amount} requests: ${sizes.at(-1).toFixed(0)} MB`);
    }
    return sizes;
  } finally {
    load.stop();
    await server.stop();
  }
}
