import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fillWithCountry } from "./national.mjs";
import { connected, startApi } from "./parts.mjs";
import { asking } from "./servers.mjs";
import { sharedStatements } from "./shared-schema.mjs";

const here = new URL(".", import.meta.url);

/** Changes with what makes the country, so that one that was kept is made anew. */
async function editionOf(factor) {
  const names = (await readdir(here)).filter((name) => name.startsWith("national")).sort();
  const hash = createHash("sha256").update(String(factor));
  for (const name of names) hash.update(await readFile(new URL(name, here)));
  return hash.digest("hex");
}

/** A database with the country, or with a part of it, as the product has migrated it; answers its address. */
export async function countryIn(postgres, name, factor, say) {
  const url = postgres.url(name);
  const edition = await editionOf(factor);
  if ((await editionIn(postgres, name)) !== edition) {
    const start = Date.now();
    await postgres.dropDatabase(name);
    await postgres.createDatabase(name);
    await (await startApi(url, { demo: false })).stop();
    const sizes = await fillWithCountry(url, factor);
    await connected(url, (client) => client.query(`comment on database ${name} is '${edition}'`));
    const counts = Object.entries(sizes).map(([table, count]) => `${count} ${table}`);
    say(`${name}: ${counts.join(", ")}; made in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  } else {
    await (await startApi(url, { demo: false })).stop();
  }
  await connected(url, async (client) => {
    const { rows } = await client.query("select id from person where email = $1", [asking]);
    for (const statement of sharedStatements(rows[0].id)) await client.query(statement);
  });
  return url;
}

async function editionIn(postgres, name) {
  return connected(postgres.url("postgres"), async (client) => {
    const { rows } = await client.query(
      "select shobj_description(oid, 'pg_database') as edition from pg_database where datname = $1",
      [name],
    );
    return rows[0]?.edition;
  });
}
