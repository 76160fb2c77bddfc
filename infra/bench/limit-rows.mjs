import { statements } from "./limit-json.mjs";
import { deductionStatus, insertJob, today } from "./shared-schema.mjs";

/** The same answers from flat rows, put together here. */

const taskColumns = `t.id, t.title, t.status, t.priority, t.due_on, t.percent_done, t.version, lead.id as lead_id, lead.code as lead_code,
  lead.name as lead_name`;

const linkColumns = `td.expected_points, d.id as deduction_id, d.points, ${deductionStatus("d")} as deduction_status,
  c.id as criterion_id, c.code, c.name, c.max_points, a.id as assessment_id, u.id as unit_id, u.name as unit_name, r.id as round_id, r.year`;

const linkJoins = `left join task_deduction td on td.task_id = t.id left join deduction d on d.id = td.deduction_id
  left join criterion c on c.id = d.criterion_id left join assessment a on a.id = d.assessment_id
  left join unit u on u.id = a.unit_id left join assessment_round r on r.id = a.round_id`;

const found = `select t.id, t.due_on from remediation_task t
  where t.lead_unit_id = any (array(select id from unit where path <@ (select path from unit where id = $1))) and t.status = any ($2)`;

const texts = {
  page: `with found as materialized (${found}),
    page as (select id, (select count(*)::int from found) as total from found order by due_on, id limit 26)
    select page.total, ${taskColumns}, ${linkColumns}
    from page join remediation_task t using (id) join unit lead on lead.id = t.lead_unit_id ${linkJoins}
    order by t.due_on, t.id, td.expected_points desc, td.deduction_id`,
  updates: `select n.* from unnest($1::bigint[]) as task (id) cross join lateral (
      select task_id, id, kind, note, percent_done, created_at from task_update where task_id = task.id order by id desc limit 3
    ) n`,
  task: `select ${taskColumns}, ${linkColumns} from remediation_task t join unit lead on lead.id = t.lead_unit_id ${linkJoins}
    where t.id = $1 order by td.expected_points desc, td.deduction_id`,
  sheet: `select a.id, u.id as unit_id, u.name as unit_name, r.id as round_id, r.year from assessment a join unit u on u.id = a.unit_id
    join assessment_round r on r.id = a.round_id where a.id = $1`,
  scores: `select s.id, s.state, s.final_points, s.self_points, s.first_appraisal_points, s.note, c.id as criterion_id, c.code, c.name,
      c.max_points, d.id as deduction_id, d.points, ${deductionStatus("d")} as deduction_status, d.note as deduction_note,
      td.expected_points, t.id as task_id, t.title, t.status, t.due_on, t.percent_done
    from score s join criterion c on c.id = s.criterion_id left join deduction d on d.score_id = s.id
      left join task_deduction td on td.deduction_id = d.id
      left join remediation_task t on t.id = td.task_id and t.status <> 'CANCELLED'
    where s.assessment_id = $1
    order by string_to_array(c.code, '.')::int[], d.points desc, d.id, td.expected_points desc, td.task_id`,
  areas: `select r.id as round_id, r.year, c.id, c.code, c.name from assessment_round r
    join criterion c on c.set_id = r.set_id and c.parent_id is null where r.id = $1 order by c.position`,
  cells: `select a.id, u.id as unit_id, u.name as unit_name, s.points, s.max_points, s.lost, coalesce(n.deductions, 0) as deductions,
      coalesce(n.tasks_undated + cardinality(n.open_due_on), 0) as tasks_open, coalesce(n.tasks_done, 0) as tasks_done,
      coalesce(width_bucket(${today} - 1, n.open_due_on), 0) as tasks_overdue
    from assessment a join unit u on u.id = a.unit_id
      join assessment_standing s on s.assessment_id = a.id and s.criterion_id is not null
      left join area_tasks n on n.assessment_id = s.assessment_id and n.area_id = s.criterion_id
    where a.round_id = $1 order by u.name collate "vi-x-icu", a.id, s.criterion_id`,
  lock: "select status, version from remediation_task where id = $1 for update",
  sign: `select set_config('ledger.person_id', p.id::text, true), set_config('ledger.key_id', '', true),
      set_config('ledger.request_id', gen_random_uuid()::text, true), set_config('ledger.reason', '', true), p.id
    from person p where p.email = 'cchc-1@bench.example'`,
  update: `update remediation_task set status = 'IN_PROGRESS', percent_done = $2, version = version + 1, updated_at = $3 where id = $1
    returning version, percent_done, status`,
  note: `insert into task_update (task_id, author_id, kind, status, percent_done, note, created_at)
    values ($1, $2, 'PROGRESS', 'IN_PROGRESS', $3, $4, $5)`,
  job: insertJob("$1::bigint"),
};

const criterionOf = (row) => ({
  id: `criterion_${row.criterion_id}`,
  code: row.code,
  name: row.name,
  maxPoints: row.max_points,
});

const linkOf = (row) => ({
  expectedPoints: row.expected_points,
  deduction: {
    id: `deduction_${row.deduction_id}`,
    points: row.points,
    status: row.deduction_status,
    criterion: criterionOf(row),
    assessment: {
      id: `assessment_${row.assessment_id}`,
      unit: { id: `unit_${row.unit_id}`, name: row.unit_name },
      round: { id: `round_${row.round_id}`, year: row.year },
    },
  },
});

const taskOf = (row) => ({
  id: `task_${row.id}`,
  title: row.title,
  status: row.status,
  priority: row.priority,
  dueOn: row.due_on,
  percentDone: row.percent_done,
  version: row.version,
  leadUnit: { id: `unit_${row.lead_id}`, code: row.lead_code, name: row.lead_name },
  deductionLinks: [],
});

/** Tasks from rows of which each is one link, in their order. */
function tasksOf(rows) {
  const tasks = [];
  let last;
  for (const row of rows) {
    if (row.id !== last) tasks.push(taskOf(row));
    last = row.id;
    if (row.deduction_id) tasks.at(-1).deductionLinks.push(linkOf(row));
  }
  return tasks;
}

function scoresOf(rows) {
  const scores = [];
  let [score, deduction] = [];
  for (const row of rows) {
    if (row.id !== score) {
      scores.push({
        id: `score_${row.id}`,
        state: row.state,
        finalPoints: row.final_points,
        selfPoints: row.self_points,
        firstAppraisalPoints: row.first_appraisal_points,
        note: row.note,
        criterion: criterionOf(row),
        deductions: { nodes: [] },
      });
    }
    score = row.id;
    const { nodes } = scores.at(-1).deductions;
    if (row.deduction_id && row.deduction_id !== deduction) {
      const { points, deduction_status: status, deduction_note: note } = row;
      nodes.push({ id: `deduction_${row.deduction_id}`, points, status, note, taskLinks: [] });
    }
    deduction = row.deduction_id;
    if (row.task_id) {
      const { title, status, due_on: dueOn, percent_done: percentDone } = row;
      const task = { id: `task_${row.task_id}`, title, status, dueOn, percentDone };
      nodes.at(-1).taskLinks.push({ expectedPoints: row.expected_points, task });
    }
  }
  return scores;
}

function heatRowsOf(rows) {
  const heatRows = [];
  let last;
  for (const row of rows) {
    if (row.id !== last) {
      const unit = { id: `unit_${row.unit_id}`, name: row.unit_name };
      heatRows.push({ unit, assessment: { id: `assessment_${row.id}` }, cells: [] });
    }
    last = row.id;
    heatRows.at(-1).cells.push({
      points: row.points,
      maxPoints: row.max_points,
      lost: row.lost,
      deductions: row.deductions,
      tasksOpen: row.tasks_open,
      tasksDone: row.tasks_done,
      tasksOverdue: row.tasks_overdue,
    });
  }
  return heatRows;
}

const rowOf = (id) => id.slice(id.indexOf("_") + 1);
const cursorOf = ({ dueOn, id }) =>
  Buffer.from(JSON.stringify(["DUE_ON ASC", String(dueOn === null), dueOn, rowOf(id)])).toString("base64url");

async function page(run, { unit, states }) {
  const rows = await run("page", [rowOf(unit), states]);
  const tasks = tasksOf(rows);
  const nodes = tasks.slice(0, 25);
  const updates = Map.groupBy(await run("updates", [nodes.map(({ id }) => rowOf(id))]), (row) => row.task_id);
  for (const task of nodes) {
    const own = (updates.get(rowOf(task.id)) ?? []).map(({ id, kind, note, percent_done, created_at }) => ({
      id: `update_${id}`,
      kind,
      note,
      percentDone: percent_done,
      createdAt: created_at.toISOString(),
    }));
    task.updates = { nodes: own };
  }
  const pageInfo = {
    hasNextPage: tasks.length > 25,
    endCursor: nodes.length > 0 ? cursorOf(nodes.at(-1)) : null,
  };
  return { tasks: { totalCount: rows[0]?.total ?? 0, nodes, pageInfo } };
}

async function sheet(run, { id }) {
  const [[head], rows] = await Promise.all([run("sheet", [rowOf(id)]), run("scores", [rowOf(id)])]);
  const unit = { id: `unit_${head.unit_id}`, name: head.unit_name };
  return {
    node: {
      id,
      unit,
      round: { id: `round_${head.round_id}`, year: head.year },
      scores: { nodes: scoresOf(rows) },
    },
  };
}

async function heatMap(run, { id }) {
  const [areas, rows] = await Promise.all([run("areas", [rowOf(id)]), run("cells", [rowOf(id)])]);
  const named = areas.map((area) => ({ id: `criterion_${area.id}`, code: area.code, name: area.name }));
  return { node: { id, year: areas[0].year, heatMap: { areas: named, rows: heatRowsOf(rows) } } };
}

async function report(pool, { input: { taskId, expectedVersion, percentDone, note } }) {
  const client = await pool.connect();
  const ask = async (name, values = []) => (await client.query({ name, text: texts[name], values })).rows;
  const [id, now] = [rowOf(taskId), new Date()];
  try {
    await client.query("begin");
    const [person] = await ask("sign");
    const [seen] = await ask("lock", [id]);
    if (seen.version !== expectedVersion) throw new Error("stale version");
    const [task] = await ask("update", [id, percentDone, now]);
    await ask("note", [id, person.id, percentDone, note, now]);
    await ask("job", [id]);
    await client.query("commit");
    const { version, percent_done, status } = task;
    const shown = { id: taskId, version, percentDone: percent_done, status, updatedAt: now.toISOString() };
    return { updateTaskProgress: { task: shown } };
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

/** Every operation as a function from its variables to the text of its answer. */
export function answersByNode(pool) {
  const run = async (name, values) => (await pool.query({ name, text: texts[name], values })).rows;
  const work = {
    Q1: (variables) => page(run, variables),
    Q2: (variables) => sheet(run, variables),
    Q3: (variables) => heatMap(run, variables),
    Q4: async ({ id }) => ({ node: tasksOf(await run("task", [rowOf(id)]))[0] }),
    M1: (variables) => report(pool, variables),
  };
  return Object.fromEntries(
    Object.keys(statements).map((operation) => [
      operation,
      async (variables) => JSON.stringify({ data: await work[operation](variables) }),
    ]),
  );
}
