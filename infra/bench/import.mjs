import { randomUUID } from "node:crypto";
import { cohortStatements } from "./cohort.mjs";
import { connected, median, onCopy, startApi } from "./parts.mjs";

const units = 1112;
const criteria = 90;
const rounds = 3;

const cohort =
  "select a.id from assessment a join assessment_round r on r.id = a.round_id where r.year = 2030";
const columns = `assessment_id, set_id, criterion_id, state, final_points, self_state, self_points,
  first_appraisal_state, first_appraisal_points, version, note`;

const finals = `select md5(string_agg(concat_ws(' ', u.code, c.code, s.state, trim_scale(s.final_points)), ';' order by u.code, c.code)) as sum, count(*)::int as figures
  from score s join assessment a on a.id = s.assessment_id join unit u on u.id = a.unit_id join criterion c on c.id = s.criterion_id
  where s.assessment_id in (${cohort}) and s.state = 'SCORED'`;

const pointsOf = (unit, criterion) => ((unit * 31 + criterion * 17) % 9) * 0.25;

/** Importing past results of a whole cohort over HTTP beside COPY of the same scores into the same table. */
export async function benchImport(postgres, template) {
  const prepared = `bench_${randomUUID().replaceAll("-", "")}`;
  await postgres.cloneDatabase(template, prepared);
  await connected(postgres.url(prepared), async (client) => {
    for (const statement of cohortStatements(units)) await client.query(statement);
    await client.query("update assessment_round set imported = true, status = 'DRAFT' where year = 2030");
  });
  const times = { ours: [], withTriggers: [], bare: [] };
  let memoryMb = 0;
  for (let round = 0; round < rounds; round += 1) {
    const ours = await onCopy(postgres, prepared, finals, importByApi);
    const copied = await onCopy(postgres, prepared, finals, (url) => copyBySql(url, "origin"));
    const bare = await onCopy(postgres, prepared, finals, (url) => copyBySql(url, "replica"));
    if (ours.answer !== copied.answer || ours.answer !== bare.answer)
      throw new Error("The import and COPY left different scores");
    times.ours.push(ours.took.ms);
    times.withTriggers.push(copied.took.ms);
    times.bare.push(bare.took.ms);
    memoryMb = Math.max(memoryMb, ours.took.memoryMb);
  }
  await postgres.dropDatabase(prepared);
  const [ours, withTriggers, bare] = [times.ours, times.withTriggers, times.bare].map(median);
  const pace = withTriggers / ours;
  return { figures: units * criteria, oursMs: ours, copyMs: withTriggers, bareCopyMs: bare, pace, memoryMb };
}

/** The cohort as PostgreSQL knows it: its units, and its criteria without children. */
const cohortOf = (databaseUrl) =>
  connected(databaseUrl, async (client) => ({
    units: (await client.query("select id, code from unit where code like 'bench-%' order by id")).rows,
    leaves: (
      await client.query(
        "select c.id, c.code from criterion c join criteria_set s on s.id = c.set_id and s.code = 'bench' where c.level = 'SUB_CRITERION' order by c.id",
      )
    ).rows,
  }));

async function importByApi(databaseUrl) {
  const { units: named, leaves } = await cohortOf(databaseUrl);
  // A table of results has a column for the whole; here nobody printed one.
  const header = ["Đơn vị", ...leaves.map(({ code }) => code), "Tổng điểm"].join(";");
  const rows = named.map(({ code }, unit) =>
    [code, ...leaves.map((_, leaf) => String(pointsOf(unit, leaf)).replace(".", ",")), ""].join(";"),
  );
  const api = await startApi(databaseUrl);
  try {
    await api.signIn("province@demo.example");
    const { assessmentRounds } = await api.ask(
      "{ assessmentRounds(filter: {year: {eq: 2030}}, first: 1) { nodes { id version } } }",
    );
    const [{ id, version }] = assessmentRounds.nodes;
    const uploadId = await api.upload("ket-qua.csv", [header, ...rows].join("\n"));
    const input = { roundId: id, expectedVersion: version, uploadId };
    const start = performance.now();
    const { importResults } = await api.ask(
      "mutation ($input: ImportResultsInput!) { importResults(input: $input) { written problems { code } } }",
      { input },
    );
    const ms = performance.now() - start;
    if (!importResults.written) throw new Error(JSON.stringify(importResults.problems));
    return { ms, memoryMb: await api.mostMemoryMb() };
  } finally {
    await api.stop();
  }
}

/** Without triggers it is the pace of the disk; with them the rules and the trail are kept, as the import keeps them. */
const copyBySql = async (databaseUrl, triggers) => {
  const { units: named, leaves } = await cohortOf(databaseUrl);
  return connected(databaseUrl, async (client) => {
    await client.query("create temporary table asked (unit bigint, criterion bigint, points numeric)");
    await client.query(
      "insert into asked select * from json_to_recordset($1) as row (unit bigint, criterion bigint, points numeric)",
      [
        JSON.stringify(
          named.flatMap(({ id: unit }, place) =>
            leaves.map(({ id: criterion }, leaf) => ({ unit, criterion, points: pointsOf(place, leaf) })),
          ),
        ),
      ],
    );
    const {
      rows: [{ directory }],
    } = await client.query("select current_setting('data_directory') as directory");
    const path = `${directory}/bench-scores.copy`;
    await client.query(`copy (
      select s.assessment_id, s.set_id, s.criterion_id, 'SCORED', asked.points, s.self_state, s.self_points,
        s.first_appraisal_state, s.first_appraisal_points, 2, s.note
      from asked join assessment a on a.unit_id = asked.unit join score s on s.assessment_id = a.id and s.criterion_id = asked.criterion
      where s.assessment_id in (${cohort}) order by s.id) to '${path}'`);
    await client.query("set session_replication_role = replica");
    await client.query(`delete from score where assessment_id in (${cohort})`);
    await client.query(`set session_replication_role = ${triggers}`);
    const start = performance.now();
    await client.query(`copy score (${columns}) from '${path}'`);
    return { ms: performance.now() - start };
  });
};
