import { asking } from "./servers.mjs";

const perOperation = 60;

/** Rows of the asking office's province in an order that is shuffled but always the same. */
const someOf = (from) => `select array_agg(id order by hashint8extended(id, 7)) as ids from (
  select id from (${from}) each order by hashint8extended(id, 7) limit $2) chosen`;

const province = `(select m.unit_id from membership m join person p on p.id = m.person_id where p.email = $1)`;
const unit = `select id from unit where parent_id = ${province}`;
const task = `select t.id from remediation_task t where t.lead_unit_id in (${unit})`;

/** Whole provinces by what is under way or done, and single units by everything: each a full page. */
const statesOfProvince = [
  ["ASSIGNED", "IN_PROGRESS"],
  ["SUBMITTED", "RETURNED"],
  ["IN_PROGRESS"],
  ["ASSIGNED"],
  ["SUBMITTED"],
  ["VERIFIED"],
];
const statesOfUnit = ["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "RETURNED", "VERIFIED"];

/** The same list of variables for everybody, by operation. */
export async function questionsOf(client) {
  const some = async (from, limit = perOperation) =>
    (await client.query(someOf(from), [asking, limit])).rows[0].ids;
  const [provinceId] = await some(`select ${province} as id`);
  const units = await some(
    `select lead_unit_id as id from remediation_task t where t.lead_unit_id in (${unit}) and status = any ('{${statesOfUnit}}')
     group by 1 having count(*) > 25`,
  );
  const tasks = await some(task);
  const sheets = await some(`select id from assessment where unit_id in (${unit})`);
  const rounds = await some(`select id from assessment_round where unit_id = ${province}`);
  const pages = units.map((id, place) =>
    place % 2 === 0
      ? { unit: `unit_${provinceId}`, states: statesOfProvince[(place / 2) % statesOfProvince.length] }
      : { unit: `unit_${id}`, states: statesOfUnit },
  );
  const named = (kind, ids) => ids.map((id) => ({ id: `${kind}_${id}` }));
  return {
    Q1: pages,
    Q2: named("assessment", sheets),
    Q3: named("round", rounds),
    Q4: named("task", tasks),
  };
}

/** Tasks in progress with their versions as they are now, for reports. */
export async function reportableTasks(client) {
  const { rows } = await client.query(
    `select 'task_' || id as "taskId", version from remediation_task
     where status = 'IN_PROGRESS' and lead_unit_id in (${unit}) order by hashint8extended(id, 7) limit 480`,
    [asking],
  );
  return rows;
}

/** What reports leave behind: each raises every one of these by what it says. */
const traces = `select (select sum(version)::int from remediation_task) as versions,
  (select count(*)::int from task_update) as updates,
  (select count(*)::int from audit_entry where table_name in ('remediation_task', 'task_update')) as trail,
  (select count(*)::int from pgboss.job where name = 'task-changes') as jobs`;

export const tracesOf = async (client) => (await client.query(traces)).rows[0];

export function demandTraces(before, after, accepted, who) {
  const expected = { versions: accepted, updates: accepted, trail: 2 * accepted, jobs: accepted };
  for (const [trace, rise] of Object.entries(expected)) {
    if (after[trace] - before[trace] !== rise)
      throw new Error(
        `${who}: ${accepted} reports raised ${trace} by ${after[trace] - before[trace]}, not by ${rise}`,
      );
  }
}
