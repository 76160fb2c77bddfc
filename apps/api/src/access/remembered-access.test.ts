import pg from "pg";
import type { DataSource } from "typeorm";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver.js";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { actorOf, aMembership, aPerson, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { connect, outliveConnections } from "../database/data-source.js";
import { globalId } from "../lists/global-id.js";
import { endMembership } from "../people/membership.service.js";
import { Unit } from "../units/unit.entity.js";
import { AccessChanges } from "./access-changes.js";
import { setPassword } from "./accounts.js";
import { type Auth, createAuth } from "./auth.js";
import { type Authenticate, createAuthenticate } from "./authenticate.js";
import { KnownActors } from "./known-actors.js";
import { forgetOnOwnWrites, forgetOnSignOut } from "./own-writes.js";

const origin = "http://localhost:4000";
const password = "một mật khẩu dài";

let database: TestDatabase;
let another: DataSource;
let auth: Auth;
let authenticate: Authenticate;
let changes: AccessChanges;
let at: Places;
let readings = 0;
const known = new KnownActors();

beforeAll(async () => {
  database = await cloneTestDatabase();
  another = await connect(database.url, 1);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  outliveConnections(pool);
  auth = createAuth(pool, {
    baseUrl: origin,
    secret: "a secret of the tests, long enough",
    trustedOrigins: [origin],
    secureCookies: false,
  });
  for (const each of [pool, (database.dataSource.driver as PostgresDriver).master]) {
    each.on("acquire", () => {
      readings += 1;
    });
  }
  authenticate = createAuthenticate({ auth, dataSource: database.dataSource, known });
  forgetOnOwnWrites(database.dataSource, known);
  changes = new AccessChanges(database.url, known);
  await changes.start();
  at = await places(database.dataSource);
  return async () => {
    await changes.stop();
    await pool.end();
    await another.destroy();
    await database.drop();
  };
});

const told = () => vi.waitFor(() => expect(known.isTold).toBe(true), { timeout: 10_000 });
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  forgetOnSignOut(
    auth.handler,
    known,
  )(
    new Request(`${origin}/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, ...headers },
      body: JSON.stringify(body),
    }),
  );

interface SignedIn {
  personId: string;
  cookie: string;
  membershipId: string;
}

/** An officer whom the next requests know. */
async function somebodyKnown(): Promise<SignedIn> {
  const { dataSource } = database;
  const { id: personId, email } = await aPerson(dataSource);
  await dataSource.transaction((tx) => setPassword(tx, personId, password));
  const { id: membershipId } = await aMembership(dataSource, { personId, unitId: at.office.id });
  const response = await post("/sign-in/email", { email, password });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  await vi.waitFor(async () => {
    await authenticate({ cookie });
    expect(known.find(cookie, new Date())).toMatchObject({ personId });
  });
  return { personId, cookie, membershipId };
}

const rolesOf = async ({ cookie }: SignedIn) => (await authenticate({ cookie }))?.memberships.length;

/** What comes from outside is there a moment later. */
const soon = (somebody: SignedIn, roles: number | undefined) =>
  vi.waitFor(async () => expect(await rolesOf(somebody)).toBe(roles), { timeout: 5_000 });

beforeEach(told);

describe("somebody who is known", () => {
  it("asks nothing of the database", async () => {
    const somebody = await somebodyKnown();
    readings = 0;
    expect(await rolesOf(somebody)).toBe(1);
    expect(readings).toBe(0);
  });

  it("is not known by a cookie with another signature", async () => {
    const { cookie } = await somebodyKnown();
    expect(
      await authenticate({ cookie: cookie.replace(/.$/, (last) => (last === "A" ? "B" : "A")) }),
    ).toBeNull();
  });

  it("is out in the next request after signing out", async () => {
    const somebody = await somebodyKnown();
    await post("/sign-out", {}, { cookie: somebody.cookie });
    expect(await rolesOf(somebody)).toBeUndefined();
  });

  it("is out in the next request after the password was changed by an administrator", async () => {
    const somebody = await somebodyKnown();
    await database.dataSource.transaction((tx) => setPassword(tx, somebody.personId, "mật khẩu mới cấp"));
    expect(await rolesOf(somebody)).toBeUndefined();
  });

  it("loses a membership in the next request after it was ended here", async () => {
    const somebody = await somebodyKnown();
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const input = { membershipId: globalId("Membership", somebody.membershipId), expectedVersion: 1 };
    await database.dataSource.transaction((tx) => endMembership(tx, admin, input));
    expect(await rolesOf(somebody)).toBe(0);
  });

  it("stays known when a transaction that would have changed it was rolled back", async () => {
    const { personId, cookie } = await somebodyKnown();
    const refused = database.dataSource.transaction(async (tx) => {
      await tx.query("delete from membership where person_id = $1", [personId]);
      throw new Error("rolled back");
    });
    await expect(refused).rejects.toThrow("rolled back");
    expect(known.find(cookie, new Date())).toMatchObject({ personId });
  });

  it("acts at the new place of a unit that was moved here", async () => {
    const { cookie } = await somebodyKnown();
    const { office, district, neighbour } = at;
    const moved = await database.dataSource.manager.findOneByOrFail(Unit, { id: office.id });
    await database.dataSource.transaction((tx) => tx.save(Object.assign(moved, { parentId: neighbour.id })));
    const [membership] = (await authenticate({ cookie }))?.memberships ?? [];
    expect(membership?.unitPath).toBe(`${neighbour.path}.${office.id}`);
    await another.query("update unit set parent_id = $1 where id = $2", [district.id, office.id]);
    await vi.waitFor(async () => {
      const [back] = (await authenticate({ cookie }))?.memberships ?? [];
      expect(back?.unitPath).toBe(office.path);
    });
  });

  it("is known until the day ends in Vietnam, and no longer than its session", async () => {
    const somebody = await somebodyKnown();
    const { cookie } = somebody;
    // A day in Vietnam begins at 17:00 UTC; the last one has.
    const [hour, day] = [3_600_000, 86_400_000];
    const midnight = Math.floor((Date.now() - 17 * hour) / day) * day + 17 * hour;
    const evening = new Date(midnight - 360);
    known.forgetAll();
    await authenticate({ cookie }, evening);
    expect(known.find(cookie, evening)).not.toBeNull();
    expect(known.find(cookie, new Date(evening.getTime() + 400))).toBeNull();
    await another.query(`update auth_session set "expiresAt" = now() - interval '1 s' where "userId" = $1`, [
      somebody.personId,
    ]);
    await soon(somebody, undefined);
  });

  it("is asked for again when the session is due to be prolonged", async () => {
    const { personId, cookie } = await somebodyKnown();
    await another.query(
      `update auth_session set "expiresAt" = now() + interval '11 h 5 s' where "userId" = $1`,
      [personId],
    );
    await vi.waitFor(() => expect(known.find(cookie, new Date())).toBeNull());
    await authenticate({ cookie });
    expect(known.find(cookie, new Date())).not.toBeNull();
    expect(known.find(cookie, new Date(Date.now() + 5_000))).toBeNull();
  });
});

describe("what another process does", () => {
  it.each([
    ["takes the session away", `delete from auth_session where "userId" = $1`, undefined],
    [
      "takes the person away",
      "with roles as (delete from membership where person_id = $1) delete from person where id = $1",
      undefined,
    ],
    ["ends the membership", "update membership set valid_to = '2021-01-01' where person_id = $1", 0],
    ["takes the membership away", "delete from membership where person_id = $1", 0],
    [
      "gives a second membership",
      `insert into membership (version, person_id, unit_id, role, valid_from)
       select 1, person_id, unit_id, 'LEADER', valid_from from membership where person_id = $1`,
      2,
    ],
  ])("counts at once when it %s", async (_, sql, roles) => {
    const somebody = await somebodyKnown();
    const [bystander, before] = [await somebodyKnown(), readings];
    await another.query(sql, [somebody.personId]);
    await soon(somebody, roles);
    expect(readings).toBeGreaterThan(before);
    expect(await rolesOf(bystander)).toBe(1);
  });

  it("counts for everybody when a unit comes or goes", async () => {
    const somebody = await somebodyKnown();
    const forgotten = () => vi.waitFor(() => expect(known.find(somebody.cookie, new Date())).toBeNull());
    await another.query("insert into unit (version, code, name, kind) values (1, 'moi', 'Mới', 'PROVINCE')");
    await forgotten();
    await authenticate({ cookie: somebody.cookie });
    expect(known.find(somebody.cookie, new Date())).not.toBeNull();
    await another.query("delete from unit where code = 'moi'");
    await forgotten();
  });

  it("counts for everybody when too many are concerned to be named", async () => {
    const somebody = await somebodyKnown();
    await another.query(
      `with people as (insert into person (id, name, email)
         select gen_random_uuid(), 'Người', 'nhieu' || n || '@example.vn' from generate_series(1, 400) n returning id)
       insert into membership (version, person_id, unit_id, role, valid_from)
       select 1, id, $1, 'LEADER', '2020-01-01' from people`,
      [at.office.id],
    );
    await vi.waitFor(() => expect(known.find(somebody.cookie, new Date())).toBeNull());
  });

  it("counts although the line was cut meanwhile", async () => {
    const somebody = await somebodyKnown();
    const cut = async () => {
      await another.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'reform-ledger-access' and datname = current_database()`,
      );
      await vi.waitFor(() => expect(known.isTold).toBe(false));
    };
    await cut();
    await another.query(`delete from auth_session where "userId" = $1`, [somebody.personId]);
    expect(await rolesOf(somebody)).toBeUndefined();
    expect(known.size).toBe(0);
    await told();
    await somebodyKnown();
  });
});
