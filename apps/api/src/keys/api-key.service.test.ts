import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import {
  actorOf,
  aMembership,
  anIndicator,
  aPerson,
  keyOf,
  type Places,
  places,
} from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { recordMeasurement } from "../targets/measurement.service.js";
import { createApiKey, revokeApiKey } from "./api-key.service.js";
import { scopesOf, writeScopes } from "./key-scopes.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const now = new Date("2024-05-10T03:00:00Z");
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const forbidden = refusal("FORBIDDEN", "forbidden");

const wanted = (override: object = {}) => ({
  name: "Bảng điều hành tỉnh",
  unitId: globalId("Unit", at.district.id),
  scopes: ["targets.read", "measurements.record"],
  expiresOn: "2025-05-10",
  ...override,
});

const make = (override: object = {}, admin = actorOf("SYSTEM_ADMIN", at.province)) =>
  inRollback(dataSource, (tx) => createApiKey(tx, admin, wanted(override), now));

describe("making a key", () => {
  it("makes its person and role with it, and shows the key once", async () => {
    const { apiKey, key } = await make();
    expect(apiKey).toMatchObject({
      name: "Bảng điều hành tỉnh",
      scopes: ["targets.read", "measurements.record"],
      unitId: at.district.id,
      expiresAt: new Date("2025-05-09T17:00:00Z"),
      lastUsedAt: null,
      enabled: true,
    });
    expect(key).toMatch(/^rl_[a-zA-Z]{64}$/);
    expect(key.startsWith(apiKey.start)).toBe(true);
  });

  it("leaves nothing where it fails", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const attempt = writeAs(dataSource, admin, async (tx) => {
      await createApiKey(tx, admin, wanted({ name: "Dở dang" }), now);
      throw new Error("The connection broke");
    });
    await expect(attempt).rejects.toThrow("The connection broke");
    const [{ count }] = await dataSource.query(
      "select (select count(*) from api_key where name = 'Dở dang') + (select count(*) from person where name = 'Dở dang') as count",
    );
    expect(count).toBe("0");
  });

  it.each(["tasks.verify", "people.read", "keys.write", "tasks.fly", "__proto__"])(
    "does not give %s",
    async (scope) => {
      await expect(make({ scopes: ["tasks.read", scope] })).rejects.toMatchObject({
        messageKey: "unknownScope",
        fields: [{ path: "scopes.1" }],
      });
    },
  );

  it.each(["2024-05-10", "2023-01-01", "2026-05-11"])("does not last to %s", async (expiresOn) => {
    await expect(make({ expiresOn })).rejects.toEqual(refusal("BAD_USER_INPUT", "outOfRange"));
  });

  it("is for administrators, in their subtree", async () => {
    await expect(make({}, actorOf("REFORM_OFFICE", at.province))).rejects.toEqual(forbidden);
    await expect(make({}, actorOf("SYSTEM_ADMIN", at.neighbour))).rejects.toEqual(forbidden);
    await expect(make({}, actorOf("SYSTEM_ADMIN", at.office))).rejects.toEqual(forbidden);
  });

  it("keeps scopes as they were given", () => {
    expect(writeScopes(["tasks.read", "scores.record", "tasks.create", "tasks.read"])).toBe(
      '{"tasks":["read","create"],"scores":["record"]}',
    );
    expect(scopesOf('{"tasks":["read","fly"]}')).toEqual(["tasks.read"]);
    expect(scopesOf(null)).toEqual([]);
  });
});

describe("the list of keys", () => {
  interface Keys {
    apiKeys: { nodes: { id: string; name: string }[]; totalCount: number; pageInfo: { endCursor: string } };
  }
  const query = `query ($first: Int, $after: String) { apiKeys(first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { id name start scopes unit { id } person { name email } enabled } } }`;
  const listed = async (actor: Parameters<typeof ask>[1], variables: Record<string, unknown> = {}) =>
    (await answered<Keys>(dataSource, actor, query, variables)).apiKeys;

  it("shows an administrator those of the subtree, page by page, and people nowhere else", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    for (const [name, unit] of [
      ["một", at.district],
      ["hai", at.office],
      ["ba", at.neighbour],
    ] as const) {
      const input = wanted({ name, unitId: globalId("Unit", unit.id) });
      await writeAs(dataSource, admin, (tx) => createApiKey(tx, admin, input, now));
    }
    const first = await listed(admin, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ name: "ba" }, { name: "hai" }] });
    const rest = await listed(admin, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes).toEqual([
      expect.objectContaining({ name: "một", scopes: wanted().scopes, enabled: true }),
    ]);
    expect((await listed(actorOf("SYSTEM_ADMIN", at.neighbour))).nodes).toMatchObject([{ name: "ba" }]);
    expect(await answered(dataSource, admin, "{ people { totalCount } }")).toEqual({
      people: { totalCount: 0 },
    });
    const { errors } = await ask(dataSource, actorOf("UNIT_HEAD", at.office), query);
    expect(errors?.[0]?.originalError).toEqual(forbidden);
  });

  it("keeps a revoked key, and revoking it again changes nothing", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.district);
    await inRollback(dataSource, async (tx) => {
      const { apiKey } = await createApiKey(tx, admin, wanted(), now);
      const input = { keyId: globalId("ApiKey", apiKey.id) };
      await expect(revokeApiKey(tx, actorOf("SYSTEM_ADMIN", at.office), input)).rejects.toEqual(forbidden);
      expect(await revokeApiKey(tx, admin, input, now)).toMatchObject({ enabled: false });
      expect(await revokeApiKey(tx, admin, input, now)).toMatchObject({ enabled: false });
      const roles = await tx.query("select valid_to, version from membership where person_id = $1", [
        apiKey.personId,
      ]);
      expect(roles).toEqual([{ valid_to: "2024-05-11", version: 2 }]);
    });
  });
});

describe("what a key reaches", () => {
  it("is what its scopes name, in its unit's subtree", async () => {
    const office = actorOf("REFORM_OFFICE", at.province);
    const indicator = await anIndicator(dataSource);
    for (const unit of [at.office, at.neighbour]) {
      const figures = {
        indicatorId: globalId("Indicator", indicator.id),
        unitId: globalId("Unit", unit.id),
        periodStart: "2024-01-01",
        periodEnd: "2024-01-31",
        numerator: "1",
        denominator: "2",
        source: "một cửa",
      };
      await writeAs(dataSource, office, (tx) => recordMeasurement(tx, office, figures));
    }
    const key = keyOf(at.district, "measurements.read", "units.read", "indicators.read");
    const query = "{ measurements { nodes { unit { id } value } } }";
    expect(await answered(dataSource, key, query)).toEqual({
      measurements: { nodes: [{ unit: { id: globalId("Unit", at.office.id) }, value: "50" }] },
    });
    for (const refused of [
      "{ targets { totalCount } }",
      "{ tasks { totalCount } }",
      "{ people { totalCount } }",
      "{ viewer { permissions } }",
    ]) {
      const { errors } = await ask(dataSource, key, refused);
      expect(errors?.[0]?.originalError).toEqual(forbidden);
    }
  });
});

describe("the system administrator", () => {
  it.each(["scores", "deductions", "tasks", "targets", "measurements", "plans"])(
    "does not reach %s",
    async (list) => {
      const person = await aPerson(dataSource);
      await aMembership(dataSource, { personId: person.id, unitId: at.province.id, role: "SYSTEM_ADMIN" });
      const admin = actorOf("SYSTEM_ADMIN", at.province, person.id);
      const { errors } = await ask(dataSource, admin, `{ ${list} { totalCount } }`);
      expect(errors?.[0]?.originalError).toEqual(forbidden);
    },
  );
});
