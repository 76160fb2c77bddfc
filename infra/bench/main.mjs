// `npm run bench`: measures the product beside its peers and beside what the machine could do, in one run.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startPostgres } from "@reform-ledger/postgres";
import { compare } from "./compare.mjs";
import { peers, processCounts, sizes } from "./contenders.mjs";
import { benchFinalise } from "./finalise.mjs";
import { benchImport } from "./import.mjs";
import { benchMemory } from "./memory.mjs";
import { postmasterOf } from "./meter.mjs";
import { countryIn } from "./national-databases.mjs";
import { operations } from "./operations.mjs";
import { connected, startApi } from "./parts.mjs";
import { growthTable, machineLine, peersTables, processesTable, writeInto } from "./table.mjs";

const allOperations = Object.keys(operations);
const others = ["growth", "processes", "memory", "finalise", "import"];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", default: "ours,postgraphile,limit" },
    write: { type: "boolean", default: false },
  },
});

const unknown = positionals.filter((name) => ![...allOperations, ...others].includes(name));
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(", ")}: ${[...allOperations, ...others].join(", ")}`);

const wants = (name) => positionals.length === 0 || positionals.includes(name);
const asked = allOperations.filter((operation) => positionals.includes(operation));
const chosen = asked.length > 0 ? asked : allOperations;
// Named beside another measurement, operations say of which it is.
const isPeersWanted = asked.length === positionals.length;
const report = [];

const say = (line) => process.stdout.write(`${line}\n`);
const note = (title, lines) => {
  report.push(title, "", ...lines, "");
  say(`\n${[title, "", ...lines].join("\n")}\n`);
};

/** Set to a folder, keeps the databases there for the next run. */
const kept = process.env.BENCH_HOME;
const home = kept ? resolve(kept) : await mkdtemp(join(tmpdir(), "reform-ledger-bench-"));
const directory = join(home, "postgres");
const postgres = await startPostgres({ directory });
try {
  await measureAll();
  const version = await connected(postgres.url("postgres"), async (client) => {
    const { rows } = await client.query("select current_setting('server_version') as version");
    return rows[0].version;
  });
  report.unshift(machineLine(version), "");
  say(machineLine(version));
  if (options.write) {
    await writeInto(fileURLToPath(new URL("../../README.md", import.meta.url)), report.join("\n").trim());
  }
} finally {
  await postgres.stop();
  if (!kept) await rm(home, { recursive: true, force: true });
}

async function measureAll() {
  if (isPeersWanted || ["growth", "processes", "memory"].some(wants)) {
    const settings = {
      postmaster: await postmasterOf(directory),
      operations: chosen,
      seconds: Number(options.seconds),
      rounds: Number(options.rounds),
      say,
    };
    const national = await countryIn(postgres, "national", 1, say);
    if (isPeersWanted) await measurePeers(national, settings);
    if (wants("growth")) await measureGrowth(national, settings);
    if (wants("processes")) {
      note("Two processes behind one port", processesTable(await compare(processCounts(national), settings)));
    }
    if (wants("memory")) await measureMemory(national, settings);
  }
  if (wants("finalise")) await measureFinalising();
  if (wants("import")) await measureImport();
}

async function measurePeers(national, settings) {
  const wanted = options.only.split(",");
  const contenders = peers(national).filter(({ name }) => wanted.some((each) => name.startsWith(each)));
  note(
    "On the country: 3,400 units, five years, 32 connections",
    peersTables(await compare(contenders, settings)),
  );
}

async function measureGrowth(national, settings) {
  const tenth = await countryIn(postgres, "tenth", 0.1, say);
  note("Three provinces and all 34", growthTable(await compare(sizes(tenth, national), settings)));
}

async function measureMemory(national, { postmaster }) {
  const megabytes = await benchMemory(national, postmaster, { say });
  const [start, middle, end] = [megabytes[0], megabytes[Math.floor(megabytes.length / 2)], megabytes.at(-1)];
  note("Memory over 100,000 mixed requests on 32 connections", [
    `${start.toFixed(0)} MB at the start, ${middle.toFixed(0)} MB in the middle, ${end.toFixed(0)} MB at the end, ` +
      `${Math.max(...megabytes).toFixed(0)} MB at most`,
  ]);
}

async function demonstration() {
  const template = "bench_template";
  await postgres.dropDatabase(template);
  await postgres.createDatabase(template);
  await (await startApi(postgres.url(template))).stop();
  return template;
}

async function measureFinalising() {
  const { units, criteria, oursMs, bareMs, ratio } = await benchFinalise(postgres, await demonstration());
  note("Finalising", [
    `Finalising and ranking ${units} units × ${criteria} criteria in one transaction: ` +
      `${oursMs} ms; bare SQL ${bareMs} ms; ${ratio.toFixed(2)} times`,
  ]);
}

async function measureImport() {
  const { figures, oursMs, copyMs, bareCopyMs, pace, memoryMb } = await benchImport(
    postgres,
    await demonstration(),
  );
  note("Importing", [
    `Importing ${figures} figures over HTTP: ${Math.round(oursMs)} ms; COPY of the same rows with the same triggers ` +
      `${Math.round(copyMs)} ms, without triggers ${Math.round(bareCopyMs)} ms; ${pace.toFixed(2)} of COPY's pace, ` +
      `at most ${Math.round(memoryMb)} MB`,
  ]);
}
