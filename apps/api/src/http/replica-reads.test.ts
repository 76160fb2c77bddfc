import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@reform-ledger/domain";
import { type Postgres, startPostgres } from "@reform-ledger/postgres";
import pg from "pg";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { actorOf, keyOf, places } from "../../test/builders.js";
import { startStandby } from "../../test/standby.js";
import { type App, createApp } from "../app.js";
import { Context } from "../context.js";
import { connect, migrate } from "../database/data-source.js";
import { Replicas } from "../database/replicas.js";
import { createSchema } from "../schema.js";
import { replicaReads } from "./replica-reads.js";

let app: App;
let standby: Postgres;
/** A line of its own to the replica. */
let onStandby: pg.Client;
let asking: Actor;
let writer: Actor;
let reader: Actor;
let key: Actor;

beforeAll(async () => {
  const home = await mkdtemp(join(tmpdir(), "reform-ledger-replica-"));
  const source = join(home, "primary");
  const primary = await startPostgres({ directory: source, settings: { fsync: "off" } });
  await primary.createDatabase("ledger");
  const first = await connect(primary.url("ledger"));
  await migrate(first);
  const { province } = await places(first);
  await first.destroy();
  standby = await startStandby(primary, source, join(home, "standby"));
  onStandby = new pg.Client({ connectionString: standby.url("ledger") });
  onStandby.on("error", () => undefined);
  await onStandby.connect();
  [writer, reader] = [actorOf("REFORM_OFFICE", province), actorOf("REFORM_OFFICE", province)];
  key = keyOf(province, "causes.read");
  const dataSource = await connect(primary.url("ledger"), 4, [standby.url("ledger")]);
  app = await appOver(dataSource);
  return async () => {
    await app.close();
    await onStandby.end().catch(() => undefined);
    await dataSource.destroy();
    await standby.stop();
    await primary.stop();
    await rm(home, { recursive: true, force: true });
  };
}, 120_000);

async function appOver(dataSource: DataSource): Promise<App> {
  return createApp({
    config: { isProduction: false, logLevel: "silent", requestsPerMinute: 100_000 },
    baseUrl: "http://localhost",
    schema: await createSchema(),
    context: async ({ id }) => new Context(dataSource, asking, "vi", id),
    ping: async () => undefined,
    auth: { handler: async () => new Response() },
    consoleDirectory: "nowhere",
    apolloPlugins: [replicaReads({ replicas: new Replicas(dataSource), isSecure: false })],
  });
}

async function ask(actor: Actor, query: string, cookie = "") {
  asking = actor;
  const answer = await app.http.inject({
    method: "POST",
    url: "/graphql",
    payload: { query },
    headers: { cookie },
  });
  const [set] = [answer.headers["set-cookie"] ?? []].flat();
  return { data: answer.json().data, cookie: set?.split(";")[0] };
}

const record = async (actor: Actor, code: string): Promise<string> => {
  const input = `{ code: "${code}", kind: SUBJECTIVE, name: "${code}" }`;
  const { data, cookie } = await ask(actor, `mutation { recordCause(input: ${input}) { cause { code } } }`);
  expect(data.recordCause.cause.code).toBe(code);
  return cookie ?? "";
};

const codesFor = async (actor: Actor, cookie?: string): Promise<string[]> => {
  const { data } = await ask(actor, "{ causes(first: 50) { nodes { code } } }", cookie);
  return data.causes.nodes.map(({ code }: { code: string }) => code);
};

const pause = () => onStandby.query("select pg_wal_replay_pause()");
const goOn = () => onStandby.query("select pg_wal_replay_resume()");
describe("with a replica", () => {
  it("reads follow the primary", async () => {
    await record(writer, "ONE");
    await vi.waitFor(async () => expect(await codesFor(reader)).toEqual(["ONE"]), { timeout: 10_000 });
  });

  it("others read from it, a person sees what they wrote themselves, however late it is", async () => {
    await pause();
    const cookie = await record(writer, "TWO");
    expect(cookie).toMatch(/^ledger-written=[\dA-F]+\/[\dA-F]+$/);
    expect(await codesFor(writer, cookie)).toContain("TWO");
    expect(await codesFor(reader)).not.toContain("TWO");
    await goOn();
    await vi.waitFor(async () => expect(await codesFor(reader)).toContain("TWO"), { timeout: 10_000 });
  });

  it("a program that only reads has the replica, one that may write the primary", async () => {
    await pause();
    await record(writer, "THREE");
    expect(await codesFor(key)).not.toContain("THREE");
    const mayWrite: Actor = { ...key, scopes: ["causes.read", "scores.record"] };
    expect(await codesFor(mayWrite)).toContain("THREE");
    await goOn();
  });

  it("a cookie that somebody made up asks the primary at worst", async () => {
    expect(await codesFor(writer, "ledger-written=FFFFFFFF/FFFFFFFF")).toContain("ONE");
    expect(await codesFor(writer, "ledger-written=x'; drop table cause")).toContain("ONE");
  });

  it("reads go on from the primary when it is gone", async () => {
    await record(writer, "FOUR");
    await standby.stop();
    for (const _ of [1, 2, 3]) expect(await codesFor(reader)).toContain("FOUR");
  });
});
