import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { actorOf, aMembership, aPerson, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, type TestDatabase } from "../../test/database.js";
import { writeAs } from "../context.js";
import { createApiKey, revokeApiKey } from "../keys/api-key.service.js";
import { globalId } from "../lists/global-id.js";
import { endMembership } from "../people/membership.service.js";
import { setPassword } from "./accounts.js";
import { type Auth, createAuth } from "./auth.js";
import { type Authenticate, createAuthenticate } from "./authenticate.js";

const origin = "http://localhost:4000";
const password = "một mật khẩu dài";

let database: TestDatabase;
let auth: Auth;
let authenticate: Authenticate;
let at: Places;

beforeAll(async () => {
  database = await cloneTestDatabase();
  vi.spyOn(globalThis, "fetch");
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  auth = createAuth(pool, {
    baseUrl: origin,
    secret: "a secret of the tests, long enough",
    trustedOrigins: [origin],
    secureCookies: false,
  });
  authenticate = createAuthenticate({ auth, dataSource: database.dataSource });
  at = await places(database.dataSource);
  return async () => {
    await pool.end();
    await database.drop();
  };
});

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  auth.handler(
    new Request(`${origin}/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin, ...headers },
      body: JSON.stringify(body),
    }),
  );

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

async function somebody() {
  const person = await aPerson(database.dataSource);
  await database.dataSource.transaction((tx) => setPassword(tx, person.id, password));
  return person;
}

const signIn = (email: string, typed = password) => post("/sign-in/email", { email, password: typed });
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });

describe("signing in", () => {
  it("takes the right password and answers with a session cookie", async () => {
    const { id, email } = await somebody();
    const { district } = at;
    await aMembership(database.dataSource, { personId: id, unitId: district.id, role: "LEADER" });
    const response = await signIn(email);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(await authenticate({ cookie: cookieOf(response) })).toEqual({
      personId: id,
      keyId: null,
      scopes: null,
      memberships: [
        {
          role: "LEADER",
          unitId: district.id,
          unitPath: district.path,
          subtreeUnitIds: expect.arrayContaining([district.id, at.office.id]),
        },
      ],
    });
  });

  it("refuses a wrong password and an unknown person alike", async () => {
    const { email } = await somebody();
    const wrong = await signIn(email, "một mật khẩu khác");
    const unknown = await signIn("khong.co@example.vn");
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it("ends with the session, and when the password is changed by an administrator", async () => {
    const { id, email } = await somebody();
    const [first, second] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))];
    await post("/sign-out", {}, { cookie: first });
    expect(await authenticate({ cookie: first })).toBeNull();
    expect(await authenticate(new Headers({ cookie: second }))).toMatchObject({ personId: id });
    await database.dataSource.transaction((tx) => setPassword(tx, id, "mật khẩu mới cấp"));
    expect(await authenticate({ cookie: second })).toBeNull();
    expect((await signIn(email)).status).toBe(401);
  });

  it("lets people choose another password", async () => {
    const { email } = await somebody();
    const cookie = cookieOf(await signIn(email));
    const change = { currentPassword: password, newPassword: "mật khẩu tự chọn" };
    expect((await post("/change-password", change, { cookie })).status).toBe(200);
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(email, change.newPassword)).status).toBe(200);
  });

  it("knows nobody without a cookie or with a forged one", async () => {
    expect(await authenticate({})).toBeNull();
    expect(await authenticate({ cookie: "reform-ledger.session_token=forged.AAAA" })).toBeNull();
  });

  it.each([
    ["/sign-up/email", { email: "moi@example.vn", password, name: "Mới" }],
    ["/update-user", { name: "Khác" }],
    ["/change-email", { newEmail: "khac@example.vn" }],
    ["/api-key/create", { name: "mine" }],
  ])("offers no %s", async (path, body) => {
    const { email } = await somebody();
    const cookie = cookieOf(await signIn(email));
    expect((await post(path, body, { cookie })).ok).toBe(false);
    const [{ count }] = await database.dataSource.query(
      `select count(*)::int as count from person p left join api_key k on k."referenceId" = p.id::text
       where p.email in ('moi@example.vn', 'khac@example.vn') or p.name = 'Khác' or k.name = 'mine'`,
    );
    expect(count).toBe(0);
  });

  it("calls nothing outside", async () => {
    const { email } = await somebody();
    await authenticate({ cookie: cookieOf(await signIn(email)) });
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });
});

describe("the roles of a session", () => {
  it("are those of today, the first day counted and the last one not", async () => {
    const { id, email } = await somebody();
    await aMembership(database.dataSource, {
      personId: id,
      unitId: at.office.id,
      validFrom: "2023-01-01",
      validTo: "2023-07-01",
    });
    const cookie = cookieOf(await signIn(email));
    const rolesAt = async (moment: string) =>
      (await authenticate({ cookie }, new Date(moment)))?.memberships.length;
    expect(await rolesAt("2022-12-31T16:59:59Z")).toBe(0);
    expect(await rolesAt("2022-12-31T17:00:00Z")).toBe(1);
    expect(await rolesAt("2023-06-30T16:59:59Z")).toBe(1);
    expect(await rolesAt("2023-06-30T17:00:00Z")).toBe(0);
  });

  it("end at once when an administrator ends them", async () => {
    const { id, email } = await somebody();
    const membership = await aMembership(database.dataSource, { personId: id, unitId: at.office.id });
    const cookie = cookieOf(await signIn(email));
    expect((await authenticate({ cookie }))?.memberships).toHaveLength(1);
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const input = { membershipId: globalId("Membership", membership.id), expectedVersion: 1 };
    await writeAs(database.dataSource, admin, (tx) => endMembership(tx, admin, input));
    expect((await authenticate({ cookie }))?.memberships).toEqual([]);
  });
});

describe("an API key", () => {
  const newKey = (scopes: string[], expiresOn: string, now?: Date) => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const input = { name: "Trục liên thông", unitId: globalId("Unit", at.district.id), scopes, expiresOn };
    return writeAs(database.dataSource, admin, (tx) => createApiKey(tx, admin, input, now));
  };
  const nextYear = `${new Date().getFullYear() + 1}-06-30`;

  it("acts at its unit, within its scopes, in the name of its person", async () => {
    const { key, apiKey } = await newKey(["tasks.read", "scores.record"], nextYear);
    const { district } = at;
    expect(await authenticate({ "x-api-key": key })).toEqual({
      personId: apiKey.personId,
      keyId: apiKey.id,
      scopes: ["tasks.read", "scores.record"],
      memberships: [{ role: "INTEGRATOR", unitId: district.id, unitPath: district.path }],
    });
  });

  it("is refused when it is wrong, revoked or expired", async () => {
    const { key, apiKey } = await newKey(["tasks.read"], nextYear);
    const wrong = refusal("UNAUTHENTICATED", "badApiKey");
    await expect(authenticate({ "x-api-key": `${key}x` })).rejects.toEqual(wrong);
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const input = { keyId: globalId("ApiKey", apiKey.id) };
    const revoked = await writeAs(database.dataSource, admin, (tx) => revokeApiKey(tx, admin, input));
    expect(revoked.enabled).toBe(false);
    await expect(authenticate({ "x-api-key": key })).rejects.toEqual(wrong);
    const expired = await newKey(["tasks.read"], "2023-12-31", new Date("2023-06-01T00:00:00Z"));
    await expect(authenticate({ "x-api-key": expired.key })).rejects.toEqual(wrong);
  });

  it("goes before a session, and a bad one is not passed over", async () => {
    const { email } = await somebody();
    const cookie = cookieOf(await signIn(email));
    const { key, apiKey } = await newKey(["tasks.read"], nextYear);
    expect(await authenticate({ cookie, "x-api-key": key })).toMatchObject({ keyId: apiKey.id });
    await expect(authenticate({ cookie, "x-api-key": "rl_wrong" })).rejects.toThrow();
  });

  it("is slowed down when it asks too often", async () => {
    const { key, apiKey } = await newKey(["tasks.read"], nextYear);
    await database.dataSource.query(`update api_key set "rateLimitMax" = 1 where id = $1`, [apiKey.id]);
    await authenticate({ "x-api-key": key });
    await expect(authenticate({ "x-api-key": key })).rejects.toEqual(refusal("RATE_LIMITED", "rateLimited"));
  });
});
