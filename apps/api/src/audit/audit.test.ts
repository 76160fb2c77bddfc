import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aPerson, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import { type ReferenceCaseInDatabase, referenceCaseIn } from "../../test/reference-case.js";
import { writeAs } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { globalId } from "../lists/global-id.js";
import { updateUnit } from "../units/unit.service.js";

let dataSource: DataSource;
let at: Places;
let ledger: ReferenceCaseInDatabase;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  ledger = await referenceCaseIn(dataSource);
  return database.drop;
});

const query = `query ($recordId: ID!) { auditEntries(filter: { recordId: $recordId }) { totalCount nodes {
  action reason tableName byKey person { name email } changes { field before after } } } }`;
const trailOf = (actor: Parameters<typeof ask>[1], recordId: string) =>
  answered(dataSource, actor, query, { recordId });
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const forbidden = refusal("FORBIDDEN", "forbidden");

describe("the trail of a record", () => {
  it("says who changed what, from what, to what, and why", async () => {
    const { id, name } = await aPerson(dataSource);
    const admin = actorOf("SYSTEM_ADMIN", at.province, id);
    const unitId = globalId("Unit", at.office.id);
    await writeAs(
      dataSource,
      admin,
      (tx) => updateUnit(tx, admin, { unitId, expectedVersion: 1, name: "Tên mới" }),
      { reason: "Quyết định đổi tên" },
    );
    expect(await trailOf(actorOf("SYSTEM_ADMIN", at.district), unitId)).toEqual({
      auditEntries: {
        totalCount: 2,
        nodes: [
          {
            action: "UPDATE",
            reason: "Quyết định đổi tên",
            tableName: "unit",
            byKey: false,
            person: { name, email: null },
            changes: [{ field: "name", before: JSON.stringify(at.office.name), after: '"Tên mới"' }],
          },
          expect.objectContaining({
            action: "INSERT",
            person: null,
            changes: expect.arrayContaining([{ field: "parentId", before: null, after: at.district.id }]),
          }),
        ],
      },
    });
  });

  it("is shown to who reads trails there and reads the record", async () => {
    const deduction = await dataSource.getRepository(Deduction).findOneByOrFail({ points: "5" });
    const recordId = globalId("Deduction", deduction.id);
    expect(await trailOf(ledger.office, recordId)).toMatchObject({ auditEntries: { totalCount: 1 } });
    const [province] = await dataSource.query("select * from unit where id = $1", [
      ledger.office.memberships[0]?.unitId,
    ]);
    await expect(trailOf(actorOf("SYSTEM_ADMIN", province), recordId)).rejects.toEqual(forbidden);
    await expect(trailOf(actorOf("REFORM_OFFICE", at.province), recordId)).rejects.toEqual(forbidden);
    await expect(trailOf(actorOf("UNIT_HEAD", at.office), recordId)).rejects.toEqual(forbidden);
    for (const [unknown, code] of [
      ["deduction_999999", "NOT_FOUND"],
      ["cause_1", "BAD_USER_INPUT"],
      ["nonsense", "BAD_USER_INPUT"],
    ] as const) {
      await expect(trailOf(ledger.office, unknown)).rejects.toMatchObject({ code });
    }
  });

  it("is kept of templates, hand-overs and documents as of everything else", async () => {
    const office = actorOf("REFORM_OFFICE", at.district);
    const unit = { id: at.district.id, by: (await aPerson(dataSource)).id };
    const inserts = {
      TaskTemplate: `insert into task_template (version, unit_id, name, title, priority, recurrence)
        values (1, ${unit.id}, 'Mẫu', 'Rà soát', 'NORMAL', 'NONE')`,
      RemediationPlan: `insert into remediation_plan (version, unit_id, year, name) values (1, ${unit.id}, 2023, 'KH')`,
      Directive: `insert into directive (version, unit_id, kind, issued_on, issuer, extract)
        values (1, ${unit.id}, 'DOCUMENT', '2023-06-09', 'UBND', 'Rà soát')`,
      HandOver: `insert into hand_over (from_unit_id, handed_by_id, reason)
        values (${unit.id}, '${unit.by}', 'Sáp nhập')`,
    } as const;
    for (const [name, insert] of Object.entries(inserts) as [keyof typeof inserts, string][]) {
      const [{ id }] = await dataSource.query(`${insert} returning id`);
      const trail = { auditEntries: { totalCount: 1, nodes: [{ action: "INSERT" }] } };
      expect(await trailOf(office, globalId(name, id))).toMatchObject(trail);
    }
  });

  it("tells an administrator of a person's roles and passwords, never the passwords", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.district);
    const { person } = await answered<{ person: { person: { id: string } } }>(
      dataSource,
      admin,
      "mutation ($input: CreatePersonInput!) { person: createPerson(input: $input) { person { id } } }",
      {
        input: {
          name: "Lý Thị Vết",
          email: "vet@example.vn",
          membership: { unitId: globalId("Unit", at.office.id), role: "UNIT_HEAD" },
        },
      },
    );
    const { id } = person.person;
    const reset = "mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { password } }";
    await answered(dataSource, admin, reset, { input: { personId: id, password: "một mật khẩu dài" } });
    const trail = await trailOf(admin, id);
    expect(trail).toMatchObject({
      auditEntries: {
        nodes: [{ action: "UPDATE", reason: "Password reset", changes: [] }, { action: "INSERT" }],
      },
    });
    expect(JSON.stringify(trail)).not.toContain("một mật khẩu dài");
    await expect(trailOf(actorOf("SYSTEM_ADMIN", at.neighbour), id)).rejects.toEqual(forbidden);
  });

  it("shows an administrator whether somebody tampered with it", async () => {
    const admin = actorOf("SYSTEM_ADMIN", at.province);
    expect(await answered(dataSource, admin, "{ auditBreaks }")).toEqual({ auditBreaks: 0 });
    await dataSource.query("alter table audit_entry disable trigger audit_entry_append_only");
    await dataSource.query("update audit_entry set reason = 'khác' where reason = 'Quyết định đổi tên'");
    expect(await answered(dataSource, admin, "{ auditBreaks }")).toEqual({ auditBreaks: 1 });
    const { errors } = await ask(dataSource, ledger.office, "{ auditBreaks }");
    expect(errors?.[0]?.originalError).toEqual(forbidden);
  });
});
