import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { aPerson } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { referenceCaseIn } from "../../test/reference-case.js";

let dataSource: DataSource;
let person: string;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  await referenceCaseIn(dataSource);
  person = (await aPerson(dataSource)).id;
  return database.drop;
});

const constraint = (name: string) =>
  expect.objectContaining({ driverError: expect.objectContaining({ constraint: name }) });

/** What SQL written past the services meets, deferred checks included; $1 is a person. */
const bySql = (...statements: string[]) =>
  inRollback(dataSource, async (tx: EntityManager) => {
    for (const sql of statements) await tx.query(sql, sql.includes("$1") ? [person] : []);
    await tx.query("set constraints all immediate");
  });

const returned = (recovered: string) =>
  `insert into deduction_return (deduction_id, assessment_id, recovered, lost_again, retired)
   select id, assessment_id, ${recovered}, 1, 0.5 from deduction where points = 3`;
const review = (unit: string) =>
  `insert into cause_review (version, unit_id, round_id, held_on, chair, conclusions, recorded_by_id)
   select 1, u.id, r.id, '2023-06-20', 'Chủ tịch', 'Rõ nguyên nhân', $1
   from unit u, assessment_round r where u.code = '${unit}'`;
const covered = `insert into cause_review_deduction (review_id, deduction_id)
  select v.id, d.id from cause_review v, deduction d`;
const task = `insert into remediation_task (version, title, lead_unit_id, created_by_id, due_on, first_due_on, status)
  select 1, 'Rà soát', id, $1, '2023-12-01', '2023-12-01', 'ASSIGNED' from unit where code = 'nguyen-binh'`;
const asked = `insert into extension_request (version, task_id, asked_by_id, asked_at, due_on, new_due_on, reason, status)
  select 1, id, $1, now(), due_on, '2023-12-31', 'Chờ hướng dẫn', 'PENDING' from remediation_task`;
const handedOver = `insert into hand_over (from_unit_id, handed_by_id, reason)
  select id, $1, 'Sáp nhập' from unit where code = 'nguyen-binh'`;

describe("PostgreSQL itself", () => {
  it.each<[string, string[], string]>([
    ["returns that do not add up to their deduction", [returned("2")], "returns_add_up"],
    ["a return below nothing", [returned("-0.5")], "deduction_return_not_negative"],
    [
      "a review that covers what another unit lost",
      [review("nguyen-binh.noi-vu"), covered],
      "review_covers_own_deductions",
    ],
    ["a second request while one waits", [task, asked, asked], "extension_request_one_pending"],
    [
      "a request that changes once it is decided",
      [
        task,
        asked,
        "update extension_request set status = 'WITHDRAWN', decided_at = now(), decided_by_id = $1",
        "update extension_request set reason = 'Khác'",
      ],
      "extension_request_stands",
    ],
    ["a request that goes", [task, asked, "delete from extension_request"], "extension_request_stands"],
    ["a hand-over that changes", [handedOver, "update hand_over set reason = 'Khác'"], "hand_over_stands"],
  ])("refuses %s", async (_, statements, name) => {
    await expect(bySql(...statements)).rejects.toEqual(constraint(name));
  });

  it("accepts returns that add up, and reviews of what the unit lost", async () => {
    await expect(bySql(returned("1.5"), review("nguyen-binh"), covered)).resolves.toBeUndefined();
  });
});
