import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { expect, it } from "vitest";
import { actorOf, aPerson, aUnit } from "../../test/builders.js";
import { seenRound } from "../../test/cohort.js";
import { testDatabase } from "../../test/database.js";
import { AssessmentStanding } from "../assessments/assessment-standing.entity.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { globalId } from "../lists/global-id.js";
import type { Unit } from "../units/unit.entity.js";
import type { AssessmentRound } from "./assessment-round.entity.js";
import type { CreateRoundInput } from "./round.inputs.js";
import { createRound, finaliseRound } from "./round.service.js";

const areas = 5;
const leavesPerArea = 15;
const leaves = areas * leavesPerArea;

/** A published set of so many criteria of one point each. */
async function aLargeSet(tx: EntityManager, unitId: string): Promise<CriteriaSet> {
  const set = await tx.save(
    tx.create(CriteriaSet, { unitId, code: "lon", name: "Bộ lớn", year: 2024, maxPoints: String(leaves) }),
  );
  await tx.query(
    `insert into criterion (version, set_id, code, position, level, name, max_points)
     select 1, $1, n::text, n, 'AREA', 'Lĩnh vực ' || n, $3 from generate_series(1, $2::int) n`,
    [set.id, areas, leavesPerArea],
  );
  await tx.query(
    `insert into criterion (version, set_id, parent_id, code, position, level, name, max_points, method)
     select 1, a.set_id, a.id, a.code || '.' || n, n, 'CRITERION', 'Tiêu chí ' || n, 1, 'SELF'
     from criterion a cross join generate_series(1, $2::int) n where a.set_id = $1`,
    [set.id, leavesPerArea],
  );
  return tx.save(Object.assign(set, { status: "PUBLISHED", publishedAt: new Date() }));
}

async function unitsBeneath(tx: EntityManager, parent: Unit, count: number): Promise<string[]> {
  const units = await tx.query<{ id: string }[]>(
    `insert into unit (version, code, name, kind, parent_id)
     select 1, 'xa-' || n, 'Xã ' || n, 'COMMUNE', $1 from generate_series(1, $2::int) n returning id`,
    [parent.id, count],
  );
  return units.map(({ id }) => globalId("Unit", id));
}

/** Counts what a piece of work sends to the database. */
async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  const { logger } = dataSource;
  let statements = 0;
  const silent = () => undefined;
  dataSource.logger = {
    logQuery: () => {
      statements += 1;
    },
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  await work();
  dataSource.logger = logger;
  return statements;
}

/** A round of so many units in a year, locked and appraised. */
async function anAppraisedRound(
  tx: EntityManager,
  office: Actor,
  asked: Pick<CreateRoundInput, "setId" | "unitId" | "unitIds" | "year">,
  points: string,
): Promise<AssessmentRound> {
  const round = await createRound(tx, office, {
    ...asked,
    ...{ name: "Đợt lớn", rankingMethod: "COMPETITION", imported: false },
  });
  await tx.query(
    `update score set first_appraisal_state = 'SCORED', first_appraisal_points = ${points}
     where assessment_id in (select id from assessment where round_id = $1)`,
    [round.id],
  );
  await tx.query("update assessment set locked_at = now(), locked_by_id = $1 where round_id = $2", [
    office.personId,
    round.id,
  ]);
  return round;
}

it("finalises and ranks 130 units by 75 criteria in one transaction of few statements, year after year", async () => {
  const dataSource = await testDatabase();
  const { rounds, office } = await dataSource.transaction(async (tx) => {
    const province = await aUnit(tx, { kind: "PROVINCE" });
    const office = actorOf("REFORM_OFFICE", province, (await aPerson(tx)).id);
    const set = await aLargeSet(tx, province.id);
    const asked = {
      setId: globalId("CriteriaSet", set.id),
      unitId: globalId("Unit", province.id),
      unitIds: await unitsBeneath(tx, province, 130),
    };
    const first = await anAppraisedRound(tx, office, { ...asked, year: 2024 }, "(assessment_id % 7) / 8.0");
    const next = await anAppraisedRound(tx, office, { ...asked, year: 2025 }, "(criterion_id % 7) / 8.0");
    return { rounds: [first, next], office };
  });
  for (const round of rounds) {
    const statements = await statementsOf(dataSource, () =>
      dataSource.transaction((tx) => finaliseRound(tx, office, seenRound(round))),
    );
    expect(statements).toBeLessThan(40);
  }
  const standings = dataSource.getRepository(AssessmentStanding);
  expect(await standings.count()).toBe(2 * 130 * (areas + 1));
  const first = await standings.findBy({ rank: 1, rankOf: 130, tied: true, percent: "75.00" });
  expect(new Set(first.map(({ points }) => points))).toEqual(new Set(["11.25", "56.25"]));
  const [returned] = await dataSource.query(
    `select count(*)::int as count, bool_and(r.recovered + r.lost_again = d.points) as whole
     from deduction_return r join deduction d on d.id = r.deduction_id`,
  );
  expect(returned).toEqual({ count: 130 * leaves, whole: true });
}, 120_000);
