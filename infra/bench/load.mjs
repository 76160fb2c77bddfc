// The load, in a process of its own: autocannon, every answer looked at.
import autocannon from "autocannon";
import { marks } from "./operations.mjs";

/** Answers are compared byte by byte; autocannon itself would break letters that two parts of a body share. */
function keepBytes(client) {
  client.pipelinedRequests.addBody = function addBody(part) {
    const asked = this.peek();
    if (asked) asked.body += part.latin1Slice();
  };
}

const bytesOf = (text) => Buffer.from(text).latin1Slice();

const faultOf = (status, body) => `${status} ${Buffer.from(body.slice(0, 300), "latin1")}`;

/** The same questions for every connection, each of which starts with another one. */
function questions({ requests, texts }, connections, faults) {
  const asked = requests.map((request, index) => {
    const expected = bytesOf(texts[index]);
    const onResponse = (status, body) => {
      if (status !== 200 || body !== expected) faults.push(faultOf(status, body));
    };
    return { method: "POST", ...request, onResponse };
  });
  return (place) => {
    const from = Math.floor((place * asked.length) / connections);
    return [...asked.slice(from), ...asked.slice(0, from)].map((request) => ({ ...request }));
  };
}

/** Every connection has tasks of its own and reports on each with the version that it got back. */
function reports({ tasks, path, template }, connections, faults) {
  return (place) =>
    tasks
      .filter((_, index) => index % connections === place)
      .map((task) => ({
        method: "POST",
        path,
        setupRequest: (request) => ({
          ...request,
          body: template
            .replace(marks.task, task.taskId.slice("task_".length))
            .replace(String(marks.version), task.version)
            .replace(String(marks.percent), 5 + (task.version % 90)),
        }),
        onResponse: (status, body) => {
          const [, version] = /"version":(\d+)/.exec(body) ?? [];
          if (status !== 200 || Number(version) !== task.version + 1) faults.push(faultOf(status, body));
          task.version += 1;
        },
      }));
}

async function run({ url, headers, connections, seconds, amount, ...what }) {
  const faults = [];
  const times = [];
  const requestsOf = (what.tasks ? reports : questions)(what, connections, faults);
  let clients = 0;
  let last = 0;
  const start = performance.now();
  const result = await autocannon({
    url,
    headers,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    setupClient: (client) => {
      keepBytes(client);
      client.on("response", (_status, _bytes, time) => {
        last = performance.now();
        times.push(time);
      });
      client.setRequests(requestsOf(clients++));
    },
  });
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    answered: times.length,
    perSecond: (times.length * 1000) / (last - start),
    p50: at(0.5),
    p99: at(0.99),
    faults: faults.length + result.errors + result.timeouts,
    fault: faults[0],
  };
}

process.on("message", async (job) => {
  try {
    process.send({ result: await run(job) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
