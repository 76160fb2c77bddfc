import { deductionStatus, today } from "./shared-schema.mjs";

/** The same answers as the product's, written by PostgreSQL: one statement an operation. */

/** One row as an object; a list of rows as an array. Both are written without blanks. */
const object = (columns, from = "") => `(select row_to_json(o) from (select ${columns} ${from}) o)`;
const list = (columns, from) =>
  `array_to_json(array(select row_to_json(o) from (select ${columns} ${from}) o))`;

const moment = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const criterion = (row) =>
  object(`'criterion_' || ${row}.id as id, ${row}.code, ${row}.name, ${row}.max_points::text as "maxPoints"`);

const links = list(
  `expected_points::text as "expectedPoints", ${object(
    `'deduction_' || d.id as id, d.points::text as points, ${deductionStatus("d")} as status,
     ${criterion("c")} as criterion,
     ${object(
       `'assessment_' || a.id as id, ${object("'unit_' || u.id as id, u.name")} as unit,
        ${object("'round_' || r.id as id, r.year")} as round`,
     )} as assessment`,
  )} as deduction`,
  `from task_deduction td join deduction d on d.id = td.deduction_id join criterion c on c.id = d.criterion_id
     join assessment a on a.id = d.assessment_id join unit u on u.id = a.unit_id join assessment_round r on r.id = a.round_id
   where td.task_id = t.id order by td.expected_points desc, td.deduction_id`,
);

const task = `'task_' || t.id as id, t.title, t.status, t.priority, t.due_on as "dueOn", t.percent_done as "percentDone", t.version,
  ${object("'unit_' || lead.id as id, lead.code, lead.name")} as "leadUnit", ${links} as "deductionLinks"`;

const updates = object(
  `${list(
    `'update_' || n.id as id, n.kind, n.note, n.percent_done as "percentDone", ${moment("n.created_at")} as "createdAt"`,
    "from task_update n where n.task_id = t.id order by n.id desc limit 3",
  )} as nodes`,
);

const cursor = `translate(encode(convert_to(replace(json_build_array('DUE_ON ASC', (p.due_on is null)::text, p.due_on::text, p.id::text)::text,
  '", "', '","'), 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

const page = `
  with found as materialized (
    select t.id, t.due_on from remediation_task t
    where t.lead_unit_id = any (array(select id from unit where path <@ (select path from unit where id = $1)))
      and t.status = any ($2)
  ), page as materialized (
    select id, due_on, row_number() over (order by due_on, id) as place from found order by due_on, id limit 26
  )
  select row_to_json(answer)::text as answer from (
    select (select count(*) from found) as "totalCount",
      ${list(`${task}, ${updates} as updates`, "from page p join remediation_task t using (id) join unit lead on lead.id = t.lead_unit_id where p.place <= 25 order by p.place")} as nodes,
      ${object(`(select count(*) > 25 from page) as "hasNextPage", (select ${cursor} from page p where place <= 25 order by place desc limit 1) as "endCursor"`)} as "pageInfo"
  ) answer`;

const sheet = `
  select row_to_json(answer)::text as answer from (
    select 'assessment_' || a.id as id, ${object("'unit_' || u.id as id, u.name")} as unit,
      ${object("'round_' || r.id as id, r.year")} as round,
      ${object(
        `${list(
          `'score_' || s.id as id, s.state, s.final_points::text as "finalPoints", s.self_points::text as "selfPoints",
           s.first_appraisal_points::text as "firstAppraisalPoints", s.note, ${criterion("c")} as criterion,
           ${object(
             `${list(
               `'deduction_' || d.id as id, d.points::text as points, ${deductionStatus("d")} as status, d.note,
                ${list(
                  `td.expected_points::text as "expectedPoints", ${object(
                    `'task_' || t.id as id, t.title, t.status, t.due_on as "dueOn", t.percent_done as "percentDone"`,
                  )} as task`,
                  `from task_deduction td join remediation_task t on t.id = td.task_id
                   where td.deduction_id = d.id and t.status <> 'CANCELLED' order by td.expected_points desc, td.task_id`,
                )} as "taskLinks"`,
               "from deduction d where d.score_id = s.id order by d.points desc, d.id limit 10",
             )} as nodes`,
           )} as deductions`,
          `from score s join criterion c on c.id = s.criterion_id where s.assessment_id = a.id
           order by string_to_array(c.code, '.')::int[] limit 100`,
        )} as nodes`,
      )} as scores
    from assessment a join unit u on u.id = a.unit_id join assessment_round r on r.id = a.round_id where a.id = $1
  ) answer`;

const heatMap = `
  select row_to_json(answer)::text as answer from (
    select 'round_' || r.id as id, r.year, ${object(
      `${list(
        "'criterion_' || c.id as id, c.code, c.name",
        "from criterion c where c.set_id = r.set_id and c.parent_id is null order by c.position",
      )} as areas,
       ${list(
         `${object("'unit_' || u.id as id, u.name")} as unit, ${object("'assessment_' || a.id as id")} as assessment,
          ${list(
            `s.points::text as points, s.max_points::text as "maxPoints", s.lost::text as lost, coalesce(n.deductions, 0) as deductions,
             coalesce(n.tasks_undated + cardinality(n.open_due_on), 0) as "tasksOpen", coalesce(n.tasks_done, 0) as "tasksDone",
             coalesce(width_bucket(${today} - 1, n.open_due_on), 0) as "tasksOverdue"`,
            `from assessment_standing s left join area_tasks n on n.assessment_id = s.assessment_id and n.area_id = s.criterion_id
             where s.assessment_id = a.id and s.criterion_id is not null order by s.criterion_id`,
          )} as cells`,
         `from assessment a join unit u on u.id = a.unit_id where a.round_id = r.id order by u.name collate "vi-x-icu", a.id`,
       )} as rows`,
    )} as "heatMap"
    from assessment_round r where r.id = $1
  ) answer`;

const oneTask = `
  select row_to_json(answer)::text as answer from (
    select ${task} from remediation_task t join unit lead on lead.id = t.lead_unit_id where t.id = $1
  ) answer`;

const report = `
  select row_to_json(answer)::text as answer from (
    select 'task_' || id as id, version, percent_done as "percentDone", status, ${moment("updated_at")} as "updatedAt"
    from bench.report_progress($1, $2, $3, $4)
  ) answer`;

const rowOf = (id) => id.slice(id.indexOf("_") + 1);

const by = (name, text, valuesOf, path) => ({ name, text, valuesOf, path });

/** By operation: the statement, its values, and where in the answer's data its object stands. */
export const statements = {
  Q1: by("page", page, ({ unit, states }) => [rowOf(unit), states], ["tasks"]),
  Q2: by("sheet", sheet, ({ id }) => [rowOf(id)], ["node"]),
  Q3: by("heat_map", heatMap, ({ id }) => [rowOf(id)], ["node"]),
  Q4: by("one_task", oneTask, ({ id }) => [rowOf(id)], ["node"]),
  M1: by(
    "report",
    report,
    ({ input }) => [rowOf(input.taskId), input.expectedVersion, input.percentDone, input.note],
    ["updateTaskProgress", "task"],
  ),
};

/** Every operation as a function from its variables to the text of its answer. */
export const answersByPostgres = (pool) =>
  Object.fromEntries(
    Object.entries(statements).map(([operation, { name, text, valuesOf, path }]) => {
      const before = `{"data":${path.map((key) => `{"${key}":`).join("")}`;
      const after = "}".repeat(path.length + 1);
      return [
        operation,
        async (variables) => {
          const { rows } = await pool.query({ name, text, values: valuesOf(variables) });
          return before + rows[0].answer + after;
        },
      ];
    }),
  );
