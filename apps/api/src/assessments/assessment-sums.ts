import {
  type CriterionNode,
  gradeOf,
  type Points,
  type ScoreSum,
  type ScoreSums,
  type ScoreValue,
  type ScoringPolicy,
  sumScores,
} from "@reform-ledger/domain";
import type { GradeBand } from "../criteria/grade-band.entity.js";
import { bandsOfSets } from "../criteria/grade-band.figures.js";
import type { Reader } from "../database/reader.js";

export type SetOfSums = Required<ScoringPolicy> & { id: string };
export type SummedCriterion = CriterionNode & { setId: string; areaId: string };
export type Graded<Sum extends ScoreSum> = Sum & { grade: string | null };

/** What the finals of an assessment come to, exact and unrounded, with their grades. */
export interface AssessmentSums {
  set: SetOfSums;
  criteria: SummedCriterion[];
  overall: Graded<ScoreSums["overall"]>;
  areas: Graded<ScoreSums["areas"][number]>[];
}

export interface SetFacts {
  set: SetOfSums;
  criteria: SummedCriterion[];
  bands: GradeBand[];
}

/** The sums of many assessments: a fixed number of statements, however many there are. */
export async function sumsOfAssessments(
  ids: readonly string[],
  reader: Reader,
): Promise<Map<string, AssessmentSums>> {
  const assessments = await reader.query<{ id: string; setId: string }>(
    `select id, set_id as "setId" from assessment where id = any($1::bigint[])`,
    [ids],
  );
  const facts = await factsOfSets([...new Set(assessments.map(({ setId }) => setId))], reader);
  const scores = await reader.query<ScoreValue & { assessmentId: string }>(
    `select assessment_id as "assessmentId", criterion_id as "criterionId", state, final_points as points
     from score where assessment_id = any($1::bigint[])`,
    [ids],
  );
  const penalties = await reader.query<{ assessmentId: string; points: Points }>(
    `select assessment_id as "assessmentId", points from administrative_penalty
     where assessment_id = any($1::bigint[])`,
    [ids],
  );
  const scoresOf = Map.groupBy(scores, ({ assessmentId }) => assessmentId);
  const penaltiesOf = Map.groupBy(penalties, ({ assessmentId }) => assessmentId);
  return new Map(
    assessments.flatMap(({ id, setId }) => {
      const of = facts.get(setId);
      const taken = (penaltiesOf.get(id) ?? []).map(({ points }) => points);
      return of ? [[id, gradedSums(of, scoresOf.get(id) ?? [], taken)] as const] : [];
    }),
  );
}

export async function factsOfSets(setIds: readonly string[], reader: Reader): Promise<Map<string, SetFacts>> {
  const sets = await reader.query<SetOfSums>(
    `select id, decimals, not_applicable_policy as "notApplicable" from criteria_set where id = any($1::bigint[])`,
    [setIds],
  );
  const criteria = await reader.query<SummedCriterion>(
    `select id, set_id as "setId", parent_id as "parentId", area_id as "areaId", code, max_points as "maxPoints",
       kind, method from criterion where set_id = any($1::bigint[]) order by position, id`,
    [setIds],
  );
  const bands = await bandsOfSets(setIds, reader);
  const criteriaOf = Map.groupBy(criteria, ({ setId }) => setId);
  return new Map(
    sets.map((set) => [
      set.id,
      { set, criteria: criteriaOf.get(set.id) ?? [], bands: bands.get(set.id) ?? [] },
    ]),
  );
}

/** What scores of a set come to, with their grades. */
export function gradedSums(
  { set, criteria, bands }: SetFacts,
  scores: readonly ScoreValue[],
  penalties: readonly Points[],
): AssessmentSums {
  const { overall, areas } = sumScores(criteria, scores, set, penalties);
  const graded = <Sum extends ScoreSum>(scope: GradeBand["scope"], sum: Sum): Graded<Sum> => ({
    ...sum,
    grade:
      sum.percent === null || !sum.complete
        ? null
        : gradeOf(
            sum.percent,
            bands.filter((band) => band.scope === scope),
            set.decimals,
          ),
  });
  return {
    set,
    criteria,
    overall: graded("OVERALL", overall),
    areas: areas.map((area) => graded("AREA", area)),
  };
}
