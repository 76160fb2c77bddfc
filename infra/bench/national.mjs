import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import { groundStatements } from "./national-ground.mjs";
import { provinces } from "./national-names.mjs";
import { scoreStatements } from "./national-scores.mjs";
import { taskStatements } from "./national-tasks.mjs";
import { connected, password } from "./parts.mjs";

/** The trail of what was made: all tasks, and the scores of the last year; older scores have none. */
const trailOf = (table, rows) => `
  insert into audit_entry (at, person_id, table_name, row_id, action, after, hash)
  select (entry).at, (entry).person_id, (entry).table_name, (entry).row_id, (entry).action, (entry).after,
    audit_hash(null, entry)
  from (
    select jsonb_populate_record(null::audit_entry, jsonb_build_object('at', created_at, 'table_name', '${table}',
      'row_id', id::text, 'action', 'INSERT', 'after', to_jsonb(t))) as entry
    from ${table} t ${rows} order by id
  ) written`;

const trailStatements = [
  trailOf(
    "score",
    `where assessment_id in (select a.id from assessment a join assessment_round r on r.id = a.round_id
       where r.year = (select max(year) from assessment_round))`,
  ),
  trailOf("remediation_task", ""),
];

const numbered = [
  ...["unit", "criteria_set", "criterion", "assessment_round", "assessment", "score", "deduction"],
  ...["remediation_task", "task_update"],
];

/** Ids were given by formula; the next ones follow them. */
const nextIdStatements = numbered.map(
  (table) => `select setval(pg_get_serial_sequence('${table}', 'id'), (select max(id) from ${table}))`,
);

const problems = {
  "scores whose deductions do not add up to what they lost": `
    select count(*) from (
      select s.id from score s join criterion c on c.id = s.criterion_id left join deduction d on d.score_id = s.id
      group by s.id, c.max_points having c.max_points - s.final_points <> coalesce(sum(d.points), 0)
    ) broken`,
  "deductions of which more is expected back than was lost": `
    select count(*) from (
      select d.id from deduction d join task_deduction td on td.deduction_id = d.id
      group by d.id having sum(td.expected_points) > d.points or d.cause_id is null or d.waived_at is not null
    ) broken`,
  "criteria whose max points are not their children's": `
    select count(*) from (
      select p.id from criterion p join criterion c on c.parent_id = p.id
      group by p.id having sum(c.max_points) <> p.max_points
    ) broken`,
  "moments in the future": `select count(*) from task_update where created_at > now()`,
};

const sizes = [
  "unit",
  "assessment",
  "score",
  "deduction",
  "remediation_task",
  "task_deduction",
  "task_update",
  "audit_entry",
];

/**
 * Fills a migrated database without units with the country, or with a part of it: whole provinces, so that
 * what is asked for stays the same. It writes past the triggers and brings along what they would have written.
 */
export async function fillWithCountry(databaseUrl, factor = 1) {
  const provinceCount = Math.max(1, Math.floor(provinces.length * factor));
  const hash = await passwordHash(password);
  return connected(databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica");
    await client.query("set synchronous_commit = off");
    await client.query("set work_mem = '256MB'");
    await client.query("set maintenance_work_mem = '256MB'");
    const { rows } = await client.query("select to_regprocedure('rebuild_area_tasks()') as sums");
    const statements = [
      ...groundStatements(provinceCount, hash),
      "analyze",
      ...scoreStatements,
      "analyze",
      ...taskStatements,
      ...nextIdStatements,
      ...trailStatements,
      ...(rows[0].sums ? ["select rebuild_area_tasks()"] : []),
      "vacuum analyze",
    ];
    for (const statement of statements) await client.query(statement);
    for (const [problem, sql] of Object.entries(problems)) await refuse(client, problem, sql);
    const counts = await client.query(
      `select ${sizes.map((t) => `(select count(*)::int from ${t}) as ${t}`).join(", ")}`,
    );
    return counts.rows[0];
  });
}

async function refuse(client, problem, sql) {
  const { rows } = await client.query(sql);
  if (Number(rows[0].count) > 0) throw new Error(`The country has ${rows[0].count} ${problem}`);
}

/** As the sign-in library keeps passwords. */
async function passwordHash(text) {
  const salt = randomBytes(16).toString("hex");
  const key = await promisify(scrypt)(text, salt, 64, {
    N: 16_384,
    r: 16,
    p: 1,
    maxmem: 128 * 16_384 * 16 * 2,
  });
  return `${salt}:${key.toString("hex")}`;
}
