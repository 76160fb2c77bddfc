import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aMembership, aPerson, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { globalId } from "../lists/global-id.js";
import type { Role } from "./membership.entity.js";
import { endMembership, grantMembership } from "./membership.service.js";
import type { Person } from "./person.entity.js";
import { createPerson, resetPassword, updatePerson } from "./person.service.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const today = new Date("2024-05-10T03:00:00Z");
const idOf = ({ id }: { id: string }) => globalId("Unit", id);
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const forbidden = refusal("FORBIDDEN", "forbidden");

const newcomer = (unit: { id: string }, role: Role = "UNIT_OFFICER") => ({
  name: "Nông Văn Mới",
  email: "Moi@Example.vn ",
  membership: { unitId: idOf(unit), role },
});

async function officerAt(unit: { id: string }): Promise<Person> {
  const person = await aPerson(dataSource);
  await aMembership(dataSource, { personId: person.id, unitId: unit.id });
  return person;
}

describe("entering a person", () => {
  it("gives a first role from today on and a password that is shown once", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.district);
    await inRollback(dataSource, async (tx) => {
      const { person, password } = await createPerson(tx, admin, newcomer(at.office), today);
      expect(person).toMatchObject({ name: "Nông Văn Mới", email: "moi@example.vn" });
      expect(password).toMatch(/^[a-z0-9]{16}$/);
      const [row] = await tx.query("select role, valid_from, valid_to from membership where person_id = $1", [
        person.id,
      ]);
      expect(row).toEqual({ role: "UNIT_OFFICER", valid_from: "2024-05-10", valid_to: null });
    });
  });

  it.each<[string, Role]>([
    ["a head", "UNIT_HEAD"],
    ["the reform office", "REFORM_OFFICE"],
    ["a leader", "LEADER"],
  ])("is not for %s", async (_who, role) => {
    const actor = actorOf(role, at.district);
    const attempt = inRollback(dataSource, (tx) => createPerson(tx, actor, newcomer(at.district)));
    await expect(attempt).rejects.toEqual(forbidden);
    const gate = await ask(
      dataSource,
      actor,
      "mutation ($input: CreatePersonInput!) { createPerson(input: $input) { password } }",
      { input: newcomer(at.district) },
    );
    expect(gate.errors?.[0]?.originalError).toEqual(forbidden);
  });

  it("stays in the administrator's subtree", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.district);
    for (const unit of [at.province, at.neighbour]) {
      const attempt = inRollback(dataSource, (tx) => createPerson(tx, admin, newcomer(unit)));
      await expect(attempt).rejects.toEqual(forbidden);
    }
  });

  it("takes an address only once, and no short password", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const { email } = await officerAt(at.office);
    const taken = { ...newcomer(at.office), email: email.toUpperCase() };
    await expect(inRollback(dataSource, (tx) => createPerson(tx, admin, taken))).rejects.toEqual(
      refusal("BAD_USER_INPUT", "emailTaken"),
    );
    const short = { ...newcomer(at.office), password: "ngắn" };
    await expect(inRollback(dataSource, (tx) => createPerson(tx, admin, short))).rejects.toEqual(
      refusal("BAD_USER_INPUT", "passwordLength"),
    );
  });
});

describe("changing a person", () => {
  it("refuses who saw an older state", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    const person = await officerAt(at.office);
    const input = { personId: globalId("Person", person.id), expectedUpdatedAt: person.updatedAt };
    await inRollback(dataSource, async (tx) => {
      await updatePerson(tx, admin, { ...input, name: "Tên mới" });
      await tx.query("update person set updated_at = now() + interval '1 second' where id = $1", [person.id]);
      await expect(updatePerson(tx, admin, { ...input, name: "Tên khác" })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { name: "Tên mới" },
      });
    });
  });

  it("needs an administrator over every unit where the person stands", async () => {
    const person = await officerAt(at.office);
    await aMembership(dataSource, { personId: person.id, unitId: at.neighbour.id });
    const input = { personId: globalId("Person", person.id) };
    const reset = (unit: Places["office"]) =>
      inRollback(dataSource, (tx) => resetPassword(tx, actorOf("SYSTEM_ADMIN", unit), input));
    await expect(reset(at.district)).rejects.toEqual(forbidden);
    expect((await reset(at.province)).password).toHaveLength(16);
  });
});

describe("a role", () => {
  const grant = async (admin = actorOf("SYSTEM_ADMIN", at.district), role: Role = "LEADER") => {
    const person = await officerAt(at.office);
    const input = { personId: globalId("Person", person.id), unitId: idOf(at.district), role };
    return inRollback(dataSource, (tx) => grantMembership(tx, admin, input, today));
  };

  it("is given within the administrator's subtree", async () => {
    expect(await grant()).toMatchObject({ role: "LEADER", unitId: at.district.id, validFrom: "2024-05-10" });
  });

  it("is not given where it looks over the authority above", async () => {
    await expect(grant(actorOf("SYSTEM_ADMIN", at.district), "APPRAISER")).rejects.toEqual(forbidden);
    expect(await grant(actorOf("SYSTEM_ADMIN", at.province), "APPRAISER")).toMatchObject({
      role: "APPRAISER",
    });
  });

  it("is not given to oneself, nor that of a program to a person", async () => {
    const admin = await officerAt(at.office);
    const input = { personId: globalId("Person", admin.id), unitId: idOf(at.district) };
    const actor = actorOf("SYSTEM_ADMIN", at.district, admin.id);
    await expect(
      inRollback(dataSource, (tx) => grantMembership(tx, actor, { ...input, role: "REFORM_OFFICE" })),
    ).rejects.toEqual(refusal("RULE_BROKEN", "ownMembership"));
    await expect(grant(undefined, "INTEGRATOR")).rejects.toEqual(
      refusal("BAD_USER_INPUT", "integratorByKey"),
    );
  });

  it("ends today; one that was given today is taken away, and the trail tells of it", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.district);
    const person = await officerAt(at.office);
    const personId = globalId("Person", person.id);
    await inRollback(dataSource, async (tx) => {
      const given = await grantMembership(
        tx,
        admin,
        { personId, unitId: idOf(at.office), role: "LEADER" },
        today,
      );
      const input = { membershipId: globalId("Membership", given.id), expectedVersion: 1 };
      expect(await endMembership(tx, admin, input, today)).toEqual({ personId: person.id, membership: null });
      const trail = await tx.query(
        "select action from audit_entry where table_name = 'membership' and row_id = $1 order by id",
        [given.id],
      );
      expect(trail).toEqual([{ action: "INSERT" }, { action: "DELETE" }]);
      const standing = await tx.query("select id, version from membership where person_id = $1", [person.id]);
      const old = { membershipId: globalId("Membership", standing[0].id), expectedVersion: 1 };
      expect(await endMembership(tx, admin, old, today)).toMatchObject({
        membership: { validTo: "2024-05-10", version: 2 },
      });
      await expect(endMembership(tx, admin, old, today)).rejects.toEqual(refusal("CONFLICT", "staleVersion"));
    });
  });
});

describe("who sees whom", () => {
  interface People {
    people: { nodes: { name: string; email: string | null }[]; totalCount: number };
  }
  const seenBy = async (actor: Parameters<typeof ask>[1], filter: object = {}) =>
    (
      await answered<People>(
        dataSource,
        actor,
        "query ($filter: PersonFilter) { people(filter: $filter) { nodes { name email } totalCount } }",
        { filter },
      )
    ).people;

  it("lists the people of one's own units, with their addresses", async () => {
    const [here, there] = [await officerAt(at.office), await officerAt(at.neighbour)];
    const { nodes } = await seenBy(actorOf("UNIT_HEAD", at.office));
    expect(nodes).toContainEqual({ name: here.name, email: here.email });
    expect(nodes.map(({ name }) => name)).not.toContain(there.name);
  });

  it("shows a name everywhere and the address to nobody of another unit", async () => {
    const stranger = await officerAt(at.neighbour);
    const query =
      "query ($id: ID!) { node(id: $id) { ... on Person { name email memberships { totalCount } } } }";
    const variables = { id: globalId("Person", stranger.id) };
    const shown = (actor: Parameters<typeof ask>[1]) => answered(dataSource, actor, query, variables);
    expect(await shown(actorOf("UNIT_HEAD", at.office))).toEqual({
      node: { name: stranger.name, email: null, memberships: { totalCount: 0 } },
    });
    const seen = { node: { name: stranger.name, email: stranger.email, memberships: { totalCount: 1 } } };
    expect(await shown(actorOf("UNIT_OFFICER", at.neighbour))).toEqual(seen);
    expect(await shown(actorOf("UNIT_HEAD", at.office, stranger.id))).toEqual(seen);
  });

  it("finds by what one may see, and by the role of today", async () => {
    const head = await aPerson(dataSource, { name: "Đàm Thị Tìm", email: "tim@example.vn" });
    await aMembership(dataSource, { personId: head.id, unitId: at.office.id, role: "UNIT_HEAD" });
    const leader = actorOf("LEADER", at.district);
    const found = [{ name: head.name, email: head.email }];
    expect((await seenBy(leader, { search: "dam thi" })).nodes).toEqual(found);
    expect(
      (await seenBy(leader, { role: { eq: "UNIT_HEAD" }, unitSubtree: idOf(at.district) })).nodes,
    ).toEqual(found);
    expect(await seenBy(leader, { email: { eq: "tim@example.vn" } })).toEqual({
      nodes: found,
      totalCount: 1,
    });
    expect((await seenBy(actorOf("LEADER", at.neighbour), { search: "tim@" })).totalCount).toBe(0);
  });

  it("reads a page of people with their roles and units in two statements", async () => {
    const query =
      "{ people { nodes { name email memberships { nodes { role unit { name } person { name } } } } } }";
    const { statements, errors } = await ask(dataSource, actorOf("SYSTEM_ADMIN", at.province), query);
    expect(errors).toBeUndefined();
    expect(statements).toBe(2);
  });
});

describe("a unit", () => {
  it("shows its people, targets, figures and results, all in one statement for a page of units", async () => {
    const query = `{ units { nodes { people { nodes { name } } targets { nodes { year } }
      measurements { nodes { value } } indexResults { nodes { value } } } } }`;
    const { statements, errors } = await ask(dataSource, actorOf("REFORM_OFFICE", at.province), query);
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
  });
});

describe("the viewer", () => {
  const query = `{ viewer { person { name email } permissions scopes
    memberships { role path unit { id } validTo } } }`;

  it("is told who they are, where, and what they may do", async () => {
    const person = await officerAt(at.office);
    expect(await answered(dataSource, actorOf("UNIT_OFFICER", at.office, person.id), query)).toEqual({
      viewer: {
        person: { name: person.name, email: person.email },
        permissions: expect.arrayContaining(["tasks.reportProgress", "units.read"]),
        scopes: null,
        memberships: [
          { role: "UNIT_OFFICER", path: at.office.path, unit: { id: idOf(at.office) }, validTo: null },
        ],
      },
    });
  });

  it("must be somebody", async () => {
    const { errors } = await ask(dataSource, null, query);
    expect(errors?.[0]?.originalError).toEqual(refusal("UNAUTHENTICATED", "unauthenticated"));
  });
});
