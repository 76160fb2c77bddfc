import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Actor, activeMemberships, isInSubtree, parentPathOf } from "./actor.js";
import { demand, demandEver, may, mayEver, nowhere, type Place, scopeOf } from "./decisions.js";
import { type Permission, permissionNames } from "./permissions.js";
import { type Role, roles } from "./role.js";

// Province 1; its department 5; district 4 with offices 17 and 18; district 41.
const unit = (path: string) => ({ id: path.split(".").at(-1) ?? "", path });
const person = (...held: [Role, string][]): Actor => ({
  personId: "p",
  keyId: null,
  memberships: held.map(([role, path]) => ({ role, unitId: unit(path).id, unitPath: path })),
  scopes: null,
});
const key = (path: string, scopes: Permission[], role: Role = "INTEGRATOR"): Actor => ({
  personId: null,
  keyId: "k",
  memberships: [{ role, unitId: unit(path).id, unitPath: path }],
  scopes,
});
const ownedBy = (path: string, ...participants: string[]): Place => ({
  owners: [unit(path)],
  participants: participants.map(unit),
});

const office = person(["REFORM_OFFICE", "1.4"]);
const head = person(["UNIT_HEAD", "1.4.17"]);
const officer = person(["UNIT_OFFICER", "1.4.17"]);
const leader = person(["LEADER", "1.4"]);
const appraiser = person(["APPRAISER", "1.5"]);
const admin = person(["SYSTEM_ADMIN", "1"]);

describe("who may do what to a record", () => {
  it.each<[string, Actor, Permission, Place, boolean]>([
    ["the office verifies in its subtree", office, "tasks.verify", ownedBy("1.4.17"), true],
    ["the office does not verify beside it", office, "tasks.verify", ownedBy("1.41"), false],
    ["the office does not verify above it", office, "tasks.verify", ownedBy("1"), false],
    [
      "the office reads a task that its unit helps with",
      office,
      "tasks.read",
      ownedBy("1.5", "1.4.17"),
      true,
    ],
    ["the office does not edit that task", office, "tasks.edit", ownedBy("1.5", "1.4.17"), false],
    ["a head submits the unit's task", head, "tasks.submit", ownedBy("1.4.17"), true],
    [
      "a head does not submit where the unit cooperates",
      head,
      "tasks.submit",
      ownedBy("1.4.18", "1.4.17"),
      false,
    ],
    ["a head reads where the unit cooperates", head, "tasks.read", ownedBy("1.4.18", "1.4.17"), true],
    ["a head does not read a neighbour's task", head, "tasks.read", ownedBy("1.4.18"), false],
    ["a head does not reach beneath the unit", head, "tasks.read", ownedBy("1.4.17.2"), false],
    ["a head does not verify", head, "tasks.verify", ownedBy("1.4.17"), false],
    ["an officer reports", officer, "tasks.reportProgress", ownedBy("1.4.17"), true],
    ["an officer does not submit", officer, "tasks.submit", ownedBy("1.4.17"), false],
    [
      "an officer explains what the unit is responsible for",
      officer,
      "deductions.explain",
      ownedBy("1.4", "1.4.17"),
      true,
    ],
    [
      "an officer does not explain for others",
      officer,
      "deductions.explain",
      ownedBy("1.4", "1.4.18"),
      false,
    ],
    ["an officer reads the authority's plan", officer, "plans.read", ownedBy("1.4"), true],
    ["an officer does not read another district's plan", officer, "plans.read", ownedBy("1.41"), false],
    ["a leader reads the subtree", leader, "tasks.read", ownedBy("1.4.18"), true],
    ["a leader writes nothing", leader, "tasks.edit", ownedBy("1.4"), false],
    ["an appraiser reads beneath the authority above", appraiser, "assessments.read", ownedBy("1.4"), true],
    ["an appraiser records nothing of others' criteria", appraiser, "scores.record", ownedBy("1.4"), false],
    [
      "an appraiser records what the unit appraises",
      appraiser,
      "scores.record",
      { ...ownedBy("1.4"), appraisers: [unit("1.5")] },
      true,
    ],
    ["the administrator sees no tasks", admin, "tasks.read", ownedBy("1.4"), false],
    ["the administrator manages people beneath", admin, "people.write", ownedBy("1.4.17"), true],
    ["nobody writes what has no unit by a subtree", admin, "people.write", nowhere, false],
    ["the office writes the list of causes", office, "causes.write", nowhere, true],
    ["everyone signed in reads the catalogues", person(), "criteria.read", nowhere, true],
    [
      "everyone signed in reads what is published",
      person(),
      "assessments.readPublished",
      { ...nowhere, published: true },
      true,
    ],
    ["nobody reads as published what is not", office, "assessments.readPublished", ownedBy("1.4"), false],
  ])("%s", (_sentence, actor, permission, place, expected) => {
    expect(may(actor, permission, place)).toBe(expected);
  });

  it("writes a person of several units only when it reaches them all", () => {
    const districtAdmin = person(["SYSTEM_ADMIN", "1.4"]);
    const both: Place = { owners: [unit("1.4.17"), unit("1")] };
    expect(may(districtAdmin, "people.write", both)).toBe(false);
    expect(may(admin, "people.write", both)).toBe(true);
    expect(may(districtAdmin, "people.read", both)).toBe(true);
  });
});

describe("a key", () => {
  it("does only what its scopes name, in its subtree", () => {
    const reader = key("1.4", ["tasks.read"]);
    expect(may(reader, "tasks.read", ownedBy("1.4.17"))).toBe(true);
    expect(may(reader, "tasks.read", ownedBy("1.41"))).toBe(false);
    expect(mayEver(reader, "tasks.create")).toBe(false);
    expect(mayEver(reader, "units.read")).toBe(false);
  });

  it("gets nothing from a scope or a role that an integrator does not have", () => {
    expect(mayEver(key("1", ["tasks.verify"]), "tasks.verify")).toBe(false);
    expect(mayEver(key("1", ["tasks.verify"], "REFORM_OFFICE"), "tasks.verify")).toBe(false);
    expect(mayEver({ ...office, keyId: "k" }, "tasks.verify")).toBe(false);
    expect(mayEver({ ...office, keyId: "k" }, "units.read")).toBe(false);
  });

  it("is not a role for a person", () => {
    expect(mayEver(person(["INTEGRATOR", "1"]), "tasks.read")).toBe(false);
  });
});

describe("default deny", () => {
  const unknown = "tasks.fly" as Permission;
  const stranger = person(["KING" as Role, "1"], ["constructor" as Role, "1"]);

  it("refuses nobody, unknown permissions, roles and records", () => {
    expect([
      may(null, "units.read", nowhere),
      may(office, unknown, nowhere),
      mayEver(office, unknown),
    ]).toEqual([false, false, false]);
    expect(may(office, "tasks.read", undefined)).toBe(false);
    expect(may(office, "units.read", null)).toBe(false);
    expect(mayEver(stranger, "tasks.read")).toBe(false);
    expect(scopeOf(null, "units.read")).toEqual({ kind: "none" });
    expect(scopeOf(stranger, "tasks.read")).toEqual({ kind: "none" });
  });

  it("says whether to sign in or to leave it", () => {
    expect(() => demand(null, "tasks.read", ownedBy("1"))).toThrow(
      expect.objectContaining({ code: "UNAUTHENTICATED" }),
    );
    expect(() => demand(head, "tasks.verify", ownedBy("1.4.17"))).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
    expect(() => demandEver(null, "tasks.read")).toThrow(
      expect.objectContaining({ code: "UNAUTHENTICATED" }),
    );
    expect(() => demandEver(officer, "tasks.verify")).toThrow(expect.objectContaining({ code: "FORBIDDEN" }));
    expect(() => demand(office, "tasks.verify", ownedBy("1.4.17"))).not.toThrow();
  });
});

describe("the scope of a list", () => {
  it("is units beneath a path, exact units, everything or nothing", () => {
    expect(scopeOf(office, "tasks.read")).toEqual({
      kind: "units",
      subtreePaths: ["1.4"],
      unitIds: [],
      appraiserUnitIds: [],
      parties: "involved",
    });
    expect(scopeOf(head, "tasks.read")).toMatchObject({ subtreePaths: [], unitIds: ["17"] });
    expect(scopeOf(head, "plans.read")).toMatchObject({ subtreePaths: [], unitIds: ["1", "4", "17"] });
    expect(scopeOf(appraiser, "assessments.read")).toMatchObject({ subtreePaths: ["1"] });
    expect(scopeOf(appraiser, "scores.record")).toMatchObject({ unitIds: [], appraiserUnitIds: ["5"] });
    expect(scopeOf(person(), "units.read")).toEqual({ kind: "all", publishedOnly: false });
    expect(scopeOf(person(), "assessments.readPublished")).toEqual({ kind: "all", publishedOnly: true });
    expect(scopeOf(admin, "tasks.read")).toEqual({ kind: "none" });
  });

  it("answers for one row as the record's own question does", () => {
    const paths = ["1", "1.4", "1.4.17", "1.4.18", "1.41", "1.5"];
    const path = fc.constantFrom(...paths);
    const held = fc.array(fc.tuple(fc.constantFrom(...roles), path), { maxLength: 3 });
    const places = fc.record({
      owner: path,
      participants: fc.array(path, { maxLength: 2 }),
      appraiser: path,
    });
    fc.assert(
      fc.property(held, fc.constantFrom(...permissionNames), places, (memberships, permission, at) => {
        const actor = person(...memberships);
        const place = {
          ...ownedBy(at.owner, ...at.participants),
          appraisers: [unit(at.appraiser)],
          published: true,
        };
        const scope = scopeOf(actor, permission);
        expect(isListed(scope, at)).toBe(may(actor, permission, place));
        expect(scope.kind !== "none").toBe(mayEver(actor, permission));
      }),
      { numRuns: 2000 },
    );
  });
});

type Row = { owner: string; participants: string[]; appraiser: string };

function isListed(scope: ReturnType<typeof scopeOf>, row: Row): boolean {
  if (scope.kind !== "units") return scope.kind === "all";
  const parties = scope.parties === "owner" ? [row.owner] : [row.owner, ...row.participants];
  const isReached = (path: string) =>
    scope.unitIds.includes(unit(path).id) || scope.subtreePaths.some((root) => isInSubtree(path, root));
  return parties.some(isReached) || scope.appraiserUnitIds.includes(unit(row.appraiser).id);
}

describe("places in the tree", () => {
  it("compares labels, not letters", () => {
    expect(isInSubtree("1.41", "1.4")).toBe(false);
    expect(isInSubtree("1.4.1", "1.4")).toBe(true);
    expect(isInSubtree("1.4", "1.4")).toBe(true);
    expect(isInSubtree("1.4", "")).toBe(false);
    expect([parentPathOf("1.4.17"), parentPathOf("1")]).toEqual(["1.4", "1"]);
  });

  it("counts memberships from their first day to the day before validTo", () => {
    const acting = { role: "UNIT_HEAD", validFrom: "2023-01-01", validTo: "2023-07-01" };
    const standing = { role: "UNIT_OFFICER", validFrom: "2022-01-01", validTo: null };
    expect(activeMemberships([acting, standing], "2023-06-30")).toEqual([acting, standing]);
    expect(activeMemberships([acting, standing], "2023-07-01")).toEqual([standing]);
    expect(activeMemberships([acting, standing], "2022-12-31")).toEqual([standing]);
  });
});
