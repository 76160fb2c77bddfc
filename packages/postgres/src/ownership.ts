import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** Any number will do, as long as every start asks for the same. */
const OWNERSHIP_LOCK = 820_412_2023;

export interface Ownership {
  release(): Promise<void>;
}

/**
 * A session lock says who owns the running server: it goes with the process that holds it, however that
 * ends, so a server left behind by a killed process is free to be taken over and a used one is not.
 */
export async function takeOwnership(url: string): Promise<Ownership | undefined> {
  let client = await lock(url);
  if (!client) return undefined;
  let released = false;

  const keep = (held: pg.Client) => {
    held.once("end", async () => {
      // PostgreSQL drops every session when one of its processes crashes; the server is still ours.
      while (!released) {
        await pause(1000, undefined, { ref: false });
        client = await lock(url).catch(() => undefined);
        if (client) return keep(client);
      }
    });
  };
  keep(client);

  return {
    release: async () => {
      released = true;
      await client?.end().catch(() => undefined);
    },
  };
}

async function lock(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1) AS held", [
    OWNERSHIP_LOCK,
  ]);
  if (rows[0]?.held) return client;
  await client.end();
  return undefined;
}
