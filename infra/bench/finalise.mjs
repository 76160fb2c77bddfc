import { bareStatements, cohortStatements } from "./cohort.mjs";
import { connected, median, onCopy, startApi } from "./parts.mjs";

const units = 130;
const rounds = 5;

const standings = `select coalesce(c.code, '') as area, u.code, trim_scale(st.points) as points, trim_scale(st.percent) as percent, st.grade, st.rank, st.rank_of, st.tied
  from assessment_standing st join assessment a on a.id = st.assessment_id join unit u on u.id = a.unit_id
    left join criterion c on c.id = st.criterion_id
  where u.code like 'bench-%' order by 1, 2`;

/** Finalising a cohort in one transaction: the product over HTTP beside the bare SQL, on copies of one database. */
export async function benchFinalise(postgres, template) {
  await connected(postgres.url(template), async (client) => {
    for (const statement of cohortStatements(units)) await client.query(statement);
  });
  const times = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    const ours = await onCopy(postgres, template, standings, finaliseByApi);
    const bare = await onCopy(postgres, template, standings, finaliseBySql);
    if (ours.answer !== bare.answer)
      throw new Error("The product and the bare SQL came to different results");
    times.ours.push(ours.took);
    times.bare.push(bare.took);
  }
  const [ours, bare] = [median(times.ours), median(times.bare)];
  return { units, criteria: 90, oursMs: Math.round(ours), bareMs: Math.round(bare), ratio: ours / bare };
}

async function finaliseByApi(databaseUrl) {
  const api = await startApi(databaseUrl);
  try {
    await api.signIn("province@demo.example");
    const { assessmentRounds } = await api.ask(
      "{ assessmentRounds(filter: {year: {eq: 2030}}, first: 1) { nodes { id version } } }",
    );
    const [{ id, version }] = assessmentRounds.nodes;
    const start = performance.now();
    await api.ask(
      "mutation ($input: RoundVersionInput!) { finaliseRound(input: $input) { round { status } } }",
      { input: { roundId: id, expectedVersion: version } },
    );
    return performance.now() - start;
  } finally {
    await api.stop();
  }
}

const finaliseBySql = (databaseUrl) =>
  connected(databaseUrl, async (client) => {
    const start = performance.now();
    for (const statement of bareStatements) await client.query(statement);
    return performance.now() - start;
  });
