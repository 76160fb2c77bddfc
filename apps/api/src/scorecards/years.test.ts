import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered, ask } from "../../test/ask.js";
import { actorOf, aPerson, aUnit } from "../../test/builders.js";
import { cloneTestDatabase } from "../../test/database.js";
import {
  type CohortCase,
  cohortCase,
  finalPoints,
  fixFinals,
  type RoundCase,
  roundCase,
  type SetCase,
  setCase,
  writeScore,
} from "../../test/round-case.js";
import { globalId } from "../lists/global-id.js";
import { pairsBetween } from "./years.pairs.js";

let dataSource: DataSource;
let cohort: CohortCase;
let office: Actor;
let now: RoundCase;

const points = { "1.1": "4", "1.2": "1", "2": "3" };

async function finalRound(of: CohortCase, set: SetCase, year: number, unitPoints = points) {
  const round = await roundCase(dataSource.manager, of, set, { year });
  for (const assessment of round.assessments) {
    for (const code of ["1.1", "1.2", "2"] as const) {
      await writeScore(dataSource, round, assessment, code, finalPoints(unitPoints[code]));
    }
  }
  await fixFinals(dataSource, round);
  return round;
}

type Code = keyof SetCase["criteria"];

async function confirm(from: SetCase, to: SetCase, codes: [from: Code, to: Code][]): Promise<void> {
  const { id } = await aPerson(dataSource);
  for (const [fromCode, toCode] of codes) {
    await dataSource.query(
      `insert into criterion_mapping (version, from_set_id, from_criterion_id, to_set_id, to_criterion_id, status,
         decided_at, decided_by_id) values (1, $1, $2, $3, $4, 'CONFIRMED', now(), $5)`,
      [from.set.id, from.criteria[fromCode].id, to.set.id, to.criteria[toCode].id, id],
    );
  }
}

const query = `query ($id: ID!) { node(id: $id) { ... on Assessment { earlierYears { year extent unit { name }
  assessment { total { points } } comparisons { fromCriteria { code } toCriteria { code } fromPoints fromMax
  toPoints toMax change pointsChange } } } } }`;

interface Years {
  year: number;
  extent: string | null;
  unit: { name: string };
  comparisons: { toCriteria: { code: string }[]; change: string | null }[];
}

async function yearsOf(actor: Actor, index: number): Promise<Years[]> {
  const id = globalId("Assessment", now.assessments[index]?.id ?? "");
  const answer = await answered<{ node: { earlierYears: Years[] } }>(dataSource, actor, query, { id });
  return answer.node.earlierYears;
}

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  const { manager } = dataSource;
  cohort = await cohortCase(manager);
  office = actorOf("REFORM_OFFICE", cohort.province);
  const [first, second, third] = [
    await setCase(manager, cohort, { year: 2022 }),
    await setCase(manager, cohort, { year: 2023 }),
    await setCase(manager, cohort, { year: 2024 }),
  ];
  await confirm(first, second, [
    ["1.1", "1.1"],
    ["1.2", "1.1"],
    ["2", "2"],
  ]);
  await confirm(second, third, [
    ["1.1", "1"],
    ["2", "2"],
  ]);
  const [east] = cohort.districts;
  const old = await aUnit(dataSource, { kind: "DISTRICT", parentId: cohort.province.id, name: "Huyện Cũ" });
  await dataSource.query(
    `insert into unit_succession (predecessor_id, successor_id, effective_on, extent)
     values ($1, $2, '2022-12-01', 'PART')`,
    [old.id, east?.id],
  );
  await finalRound({ ...cohort, districts: [old] }, first, 2022);
  await finalRound(cohort, second, 2023, { "1.1": "2", "1.2": "1", "2": "4" });
  now = await finalRound(cohort, third, 2024);
  return database.drop;
});

describe("an assessment against earlier years", () => {
  it("follows the mapping and the succession, through sets in between", async () => {
    expect(await yearsOf(office, 0)).toEqual([
      {
        year: 2023,
        extent: null,
        unit: { name: "Huyện Đông" },
        assessment: { total: { points: "7.00" } },
        comparisons: [
          {
            fromCriteria: [{ code: "1.1" }],
            toCriteria: [{ code: "1" }],
            fromPoints: "2",
            fromMax: "4",
            toPoints: "5",
            toMax: "6",
            change: "33.33",
            pointsChange: "3",
          },
          {
            fromCriteria: [{ code: "2" }],
            toCriteria: [{ code: "2" }],
            fromPoints: "4",
            fromMax: "4",
            toPoints: "3",
            toMax: "4",
            change: "-25.00",
            pointsChange: "-1",
          },
        ],
      },
      {
        year: 2022,
        extent: "PART",
        unit: { name: "Huyện Cũ" },
        assessment: { total: { points: "8.00" } },
        comparisons: [
          expect.objectContaining({
            fromCriteria: [{ code: "1.1" }, { code: "1.2" }],
            toCriteria: [{ code: "1" }],
            fromPoints: "5",
            toPoints: "5",
            change: "0.00",
          }),
          expect.objectContaining({ toCriteria: [{ code: "2" }], change: "0.00" }),
        ],
      },
    ]);
  });

  it("goes back no further than the unit itself where nothing came before", async () => {
    expect((await yearsOf(office, 1)).map(({ year, extent }) => [year, extent])).toEqual([[2023, null]]);
  });

  it("shows a unit what it may see: not the year of another one before publication", async () => {
    const head = actorOf("UNIT_HEAD", cohort.districts[0] ?? cohort.province);
    expect((await yearsOf(head, 0)).map(({ year }) => year)).toEqual([2023]);
    await dataSource.query(
      "update assessment_round set status = 'PUBLISHED', published_at = now() where year = 2022",
    );
    expect((await yearsOf(head, 0)).map(({ year }) => year)).toEqual([2023, 2022]);
  });

  it("takes as many statements for all as for one", async () => {
    const asked = (filter: string) =>
      `{ assessments(filter: {year: {eq: 2024} ${filter}}) { nodes { earlierYears { comparisons { change } } } } }`;
    const one = await ask(dataSource, office, asked(', search: "Huyện Đông"'));
    const all = await ask(dataSource, office, asked(""));
    expect(all.errors).toBeUndefined();
    expect(all.statements).toBeLessThanOrEqual(one.statements);
  });
});

describe("pairs of criteria", () => {
  const pair = (fromSetId: string, toSetId: string, fromId: string, toId: string) => ({
    fromSetId,
    toSetId,
    fromId,
    toId,
  });
  const chain = [pair("A", "B", "a1", "b1"), pair("A", "B", "a2", "b1"), pair("B", "C", "b1", "c1")];

  it("are taken as they were confirmed between the two sets, before anything composed", () => {
    const direct = [...chain, pair("A", "C", "a1", "c9")];
    expect(pairsBetween("A", "C", direct)).toEqual([pair("A", "C", "a1", "c9")]);
  });

  it("are composed over the sets in between", () => {
    const composed = [
      { fromId: "a1", toId: "c1" },
      { fromId: "a2", toId: "c1" },
    ];
    expect(pairsBetween("A", "C", chain)).toEqual(composed);
  });

  it("are none where no mapping leads from one to the other", () => {
    expect(pairsBetween("X", "C", chain)).toBeNull();
  });

  it("end in a circle of sets", () => {
    expect(pairsBetween("X", "C", [...chain, pair("C", "A", "c1", "a1")])).toBeNull();
  });
});
