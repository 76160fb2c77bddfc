import type { Actor } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import type { Assessment } from "../src/assessments/assessment.entity.js";
import { globalId } from "../src/lists/global-id.js";
import { createMapping } from "../src/mappings/criterion-mapping.service.js";
import { AssessmentRound } from "../src/rounds/assessment-round.entity.js";
import { finaliseRound } from "../src/rounds/round.service.js";
import type { Score } from "../src/scores/score.entity.js";
import { seedCauses } from "../src/seed/causes.js";
import { actorOf, aMembership, aPerson } from "./builders.js";
import { seenRound } from "./cohort.js";
import {
  type CohortCase,
  cohortCase,
  finalPoints,
  type RoundCase,
  roundCase,
  type SetCase,
  setCase,
  writeScore,
} from "./round-case.js";

type Leaf = "1.1" | "1.2" | "2";
export type Finals = Partial<Record<Leaf, string | Partial<Score>>>;
export type Codes = keyof SetCase["criteria"];

/** Two years of a cohort, each in a set of its own, the finals written and not yet fixed. */
export interface TwoYears extends CohortCase {
  office: Actor;
  /** The head of the first district. */
  head: Actor;
  earlier: RoundCase;
  later: RoundCase;
}

export const notApplicable: Partial<Score> = { state: "NOT_APPLICABLE", finalPoints: null };

/** Full points but for what is said. */
export async function writeFinals(
  source: DataSource | EntityManager,
  round: RoundCase,
  assessment: Assessment,
  finals: Finals,
): Promise<void> {
  const full = { "1.1": "4", "1.2": "2", "2": "4" };
  for (const [code, points] of Object.entries({ ...full, ...finals })) {
    const columns = typeof points === "string" ? finalPoints(points) : points;
    await writeScore(source, round, assessment, code as Leaf, columns);
  }
}

/** The first district lost 2, 1 and 1 points of 4, 2 and 4, and the next year 0.5, 1.5 and 1. */
export async function twoYears(dataSource: DataSource): Promise<TwoYears> {
  await seedCauses(dataSource);
  return dataSource.transaction(async (tx) => {
    const cohort = await cohortCase(tx);
    const [first] = cohort.districts;
    if (!first) throw new Error("The cohort has no district");
    const person = async (role: "REFORM_OFFICE" | "UNIT_HEAD", unit: typeof first) => {
      const { id } = await aPerson(tx);
      await aMembership(tx, { personId: id, unitId: unit.id, role });
      return actorOf(role, unit, id);
    };
    const roundOf = async (year: number) =>
      roundCase(tx, cohort, await setCase(tx, cohort, { year }), { year, imported: true });
    const years = { earlier: await roundOf(2023), later: await roundOf(2024) };
    const finals: [RoundCase, Finals][] = [
      [years.earlier, { "1.1": "2", "1.2": "1", "2": "3" }],
      [years.later, { "1.1": "3.5", "1.2": "0.5", "2": "3" }],
    ];
    for (const [round, own] of finals) {
      for (const [index, assessment] of round.assessments.entries()) {
        await writeFinals(tx, round, assessment, index === 0 ? own : {});
      }
    }
    const [office, head] = [await person("REFORM_OFFICE", cohort.province), await person("UNIT_HEAD", first)];
    return { ...cohort, office, head, ...years };
  });
}

/** Fixes the finals of a year, as its office does. */
export async function finalise(tx: EntityManager, { office }: TwoYears, year: RoundCase): Promise<void> {
  const round = await tx.findOneByOrFail(AssessmentRound, { id: year.round.id });
  await finaliseRound(tx, office, seenRound(round));
}

/** Criteria of the earlier set that go on as those of the later. */
export async function confirm(
  tx: EntityManager,
  { office, earlier, later }: Pick<TwoYears, "office" | "earlier" | "later">,
  ...codes: [from: Codes, to: Codes][]
): Promise<void> {
  for (const [from, to] of codes) {
    await createMapping(tx, office, {
      fromCriterionId: globalId("Criterion", earlier.criteria[from].id),
      toCriterionId: globalId("Criterion", later.criteria[to].id),
    });
  }
}

export const sameCodes: [Codes, Codes][] = [
  ["1.1", "1.1"],
  ["1.2", "1.2"],
  ["2", "2"],
];
