import { appendFile, chown, cp, lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Postgres, startPostgres } from "@reform-ledger/postgres";
import pg from "pg";

/** A streaming replica of a running PostgreSQL whose data lies in `source`. */
export async function startStandby(primary: Postgres, source: string, target: string): Promise<Postgres> {
  const client = new pg.Client({ connectionString: primary.url("postgres") });
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', fast => true)");
    await copyCluster(source, target);
    const { rows } = await client.query<{ labelfile: string }>("select labelfile from pg_backup_stop()");
    const cluster = join(target, "cluster");
    await writeFile(join(cluster, "backup_label"), rows[0]?.labelfile ?? "");
    await writeFile(join(cluster, "standby.signal"), "");
    await appendFile(
      join(cluster, "postgresql.auto.conf"),
      `primary_conninfo = '${primary.url("postgres")}'\n`,
    );
    await giveToOwnerOf(source, target);
  } finally {
    await client.end();
  }
  return startPostgres({ directory: target, settings: { fsync: "off" } });
}

/** Everything but the running server's own marks and its log of writes, which the replica is sent. */
async function copyCluster(source: string, target: string): Promise<void> {
  await cp(source, target, {
    recursive: true,
    filter: (path) =>
      !/^cluster\/(postmaster\.(pid|opts)$|pg_wal\/.)|^postgres\.log/.test(relative(source, path)),
  });
  await mkdir(join(target, "cluster", "pg_wal"), { recursive: true, mode: 0o700 });
}

async function giveToOwnerOf(source: string, target: string): Promise<void> {
  const { uid, gid } = await lstat(join(source, "cluster"));
  await chown(target, uid, gid);
  for (const name of await readdir(target, { recursive: true })) await chown(join(target, name), uid, gid);
}
