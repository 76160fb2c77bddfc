import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changesOf } from "./generated.mjs";
import { install } from "./install.mjs";
import { finish, pinnedNode, scriptOf } from "./programs.mjs";
import { turbo } from "./turbo.mjs";

const node = async (script, ...options) =>
  (await finish(pinnedNode, [scriptOf(script), ...options])).exitCode === 0;

const plain = process.stdout.isTTY ? [] : ["--colors=off"];

const steps = [
  ["Build and types", () => turbo(["build", "typecheck"])],
  ["Lint", () => node("@biomejs/biome/bin/biome", "ci", "--error-on-warnings", ...plain, ".")],
  [
    "Who imports whom",
    () =>
      node(
        "dependency-cruiser/bin/dependency-cruiser.mjs",
        "--config",
        "infra/dependency-cruiser.cjs",
        "apps",
        "packages",
        "tests",
        "infra",
        "infra",
      ),
  ],
  ["Unused files, exports and dependencies", () => node("knip/bin/knip.js", "--config", "infra/knip.json")],
  ["Generated files are up to date", generatedFilesAreUpToDate],
  ["Tests", runTests],
];

/** Every check there is, one after the other; the first that fails ends it. */
export async function test() {
  const failed = await firstFailure([["Install", install], ...steps]);
  if (tally) process.stdout.write(`\n${tally}\n`);
  return failed ? 1 : 0;
}

async function firstFailure(all) {
  for (const [name, check] of all) {
    process.stdout.write(`\n=== ${name}\n`);
    const start = Date.now();
    const passed = (await check()) !== false;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    process.stdout.write(`=== ${name}: ${passed ? "ok" : "FAILED"} (${seconds} s)\n`);
    if (!passed) return name;
  }
  return undefined;
}

async function generatedFilesAreUpToDate() {
  const changed = await changesOf(
    ["packages/api-types/schema.graphql", "packages/api-types/src/generated"],
    () => turbo(["generate"]),
  );
  if (!changed) return false;
  for (const file of changed)
    process.stderr.write(`${file} was out of date; it has been generated again: commit it.\n`);
  return changed.length === 0;
}

/** What the runner counted; CI reads it as the last line. */
let tally = "";

async function runTests() {
  const folder = await mkdtemp(join(tmpdir(), "reform-ledger-report-"));
  const report = join(folder, "report.json");
  const passed = await node(
    "vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  const counted = await readFile(report, "utf8").then(JSON.parse, () => undefined);
  await rm(folder, { recursive: true, force: true });
  if (!counted) return false;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counted;
  const skipped = numPendingTests + numTodoTests;
  tally = `${numPassedTests} passed, ${numFailedTests} failed${skipped ? `, ${skipped} skipped` : ""}`;
  return passed && numPassedTests > 0;
}
