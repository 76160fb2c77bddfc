// `npm run bench`: measures the product beside what the machine could do, in one run on one database.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@reform-ledger/postgres";
import { benchFinalise } from "./finalise.mjs";
import { startApi } from "./parts.mjs";

const template = "bench_template";
const home = await mkdtemp(join(tmpdir(), "reform-ledger-bench-"));
const postgres = await startPostgres({ directory: join(home, "postgres") });
try {
  await postgres.createDatabase(template);
  await (await startApi(postgres.url(template))).stop();
  const { units, criteria, oursMs, bareMs, ratio } = await benchFinalise(postgres, template);
  process.stdout.write(
    `Finalising and ranking ${units} units × ${criteria} criteria in one transaction: ` +
      `${oursMs} ms; bare SQL ${bareMs} ms; ${ratio.toFixed(2)} times\n`,
  );
} finally {
  await postgres.stop();
  await rm(home, { recursive: true, force: true });
}
