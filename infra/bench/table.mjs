import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";

const fixed = (number, digits) => (Number.isFinite(number) ? number.toFixed(digits) : "–");
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [
  row(head),
  row(head.map((_, index) => (index === 0 ? "---" : "---:"))),
  ...rows.map(row),
];

/** The faster of the two limits counts. */
export function limitOf(of) {
  const limits = ["limit-postgres", "limit-node"].map((name) => of[name]).filter(Boolean);
  return limits.sort((a, b) => b.perSecond - a.perSecond)[0];
}

const speed = (of) => (of ? `${fixed(of.perSecond, 0)} / ${fixed(of.p50, 1)} / ${fixed(of.p99, 1)}` : "–");
const cost = (of) => (of ? `${fixed(of.node, 2)} + ${fixed(of.postgres, 2)}` : "–");

const sides = ({ ours, postgraphile, ...rest }) => [ours, postgraphile, limitOf(rest)];

/** Requests a second and latency by operation, and how the product stands to the others. */
const speedTable = (runs) =>
  table(
    [
      "a second / p50 / p99 ms",
      "ours",
      "PostGraphile 5",
      "the limit",
      "× PostGraphile",
      "share of the limit",
    ],
    Object.entries(runs).map(([operation, of]) => {
      const [ours, postgraphile, limit] = sides(of);
      return [
        operation,
        ...[ours, postgraphile, limit].map(speed),
        fixed(ours?.perSecond / postgraphile?.perSecond, 2),
        fixed(ours?.perSecond / limit?.perSecond, 2),
      ];
    }),
  );

const costTable = (runs) =>
  table(
    ["CPU ms a request, Node + PostgreSQL", "ours", "PostGraphile 5", "the limit"],
    Object.entries(runs).map(([operation, of]) => [operation, ...sides(of).map(cost)]),
  );

export const peersTables = (runs) => [...speedTable(runs), "", ...costTable(runs)];

/** What ten times the data costs. */
export const growthTable = (runs) =>
  table(
    [
      "operation",
      "CPU ms a request on a tenth",
      "on the country",
      "times",
      "p50 ms on a tenth",
      "on the country",
      "times",
    ],
    Object.entries(runs).map(([operation, { tenth, national }]) => [
      operation,
      fixed(tenth.both, 2),
      fixed(national.both, 2),
      fixed(national.both / tenth.both, 2),
      fixed(tenth.p50, 1),
      fixed(national.p50, 1),
      fixed(national.p50 / tenth.p50, 2),
    ]),
  );

export const processesTable = (runs) =>
  table(
    ["operation", "one process, a second", "two processes", "times"],
    Object.entries(runs).map(([operation, of]) => [
      operation,
      fixed(of["one process"].perSecond, 0),
      fixed(of["2 processes"].perSecond, 0),
      fixed(of["2 processes"].perSecond / of["one process"].perSecond, 2),
    ]),
  );

export function machineLine(postgresVersion) {
  const [{ model }] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${model.trim()}, ${cpus().length} cores, ${gigabytes} GB; Node ${process.versions.node}, PostgreSQL ${postgresVersion}; the load runs on the same machine.`;
}

const marks = { from: "<!-- bench -->", to: "<!-- /bench -->" };

/** Puts what was measured between the marks in the README. */
export async function writeInto(file, text) {
  const readme = await readFile(file, "utf8");
  const [from, to] = [readme.indexOf(marks.from), readme.indexOf(marks.to)];
  if (from < 0 || to < from) throw new Error(`${marks.from} and ${marks.to} are not in the README`);
  await writeFile(file, `${readme.slice(0, from + marks.from.length)}\n\n${text}\n\n${readme.slice(to)}`);
}
