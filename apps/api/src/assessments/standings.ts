import { type RankingMethod, rankByPercent } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { CountingReader, type Reader } from "../database/reader.js";
import type { AssessmentStanding } from "./assessment-standing.entity.js";
import { type AssessmentSums, sumsOfAssessments } from "./assessment-sums.js";

export type Standing = Omit<AssessmentStanding, "id">;
type Unranked = Omit<Standing, "rank" | "rankOf" | "tied">;

/** Where the assessments of a round stand by their finals: the whole, and area by area. */
export async function computeStandings(reader: Reader, roundId: string): Promise<Standing[]> {
  const [round] = await reader.query<{ rankingMethod: RankingMethod; ids: string[] }>(
    `select r.ranking_method as "rankingMethod",
       (select array_agg(a.id::text order by a.id) from assessment a where a.round_id = r.id) as ids
     from assessment_round r where r.id = $1`,
    [roundId],
  );
  const sums = await sumsOfAssessments(round?.ids ?? [], reader);
  const decimals = [...sums.values()][0]?.set.decimals ?? 2;
  const standings = [...sums].flatMap(([assessmentId, of]) => unrankedOf(assessmentId, of));
  const groups = Map.groupBy(standings, ({ criterionId }) => criterionId);
  return [...groups.values()].flatMap((group) =>
    rankByPercent(group, round?.rankingMethod ?? "COMPETITION", decimals),
  );
}

function unrankedOf(assessmentId: string, { overall, areas }: AssessmentSums): Unranked[] {
  return [{ ...overall, criterionId: null }, ...areas].map(
    ({ criterionId, points, max, percent, lost, grade, complete }) => ({
      assessmentId,
      criterionId,
      points,
      maxPoints: max,
      // What is known in part has no place in a ranking.
      percent: complete ? percent : null,
      lost,
      grade,
    }),
  );
}

const columns = {
  assessmentId: "bigint",
  criterionId: "bigint",
  points: "numeric",
  maxPoints: "numeric",
  percent: "numeric",
  lost: "numeric",
  grade: "text",
  rank: "integer",
  rankOf: "integer",
  tied: "boolean",
} as const satisfies Record<keyof Standing, string>;

const names = Object.keys(columns) as (keyof Standing)[];
const figures = ["points", "max_points", "percent", "lost", "grade", "rank", "rank_of", "tied"];

/** Keeps where the round's assessments stand, again after an amendment; what stands as before is not written. */
export async function storeStandings(tx: EntityManager, roundId: string): Promise<void> {
  const standings = await computeStandings(new CountingReader(tx), roundId);
  await tx.query(
    `insert into assessment_standing (assessment_id, criterion_id, ${figures.join(", ")})
     select * from unnest(${names.map((name, index) => `$${index + 1}::${columns[name]}[]`).join(", ")})
     on conflict (assessment_id, coalesce(criterion_id, 0)) do update
     set ${figures.map((figure) => `${figure} = excluded.${figure}`).join(", ")}
     where (${figures.map((figure) => `assessment_standing.${figure}`).join(", ")})
       is distinct from (${figures.map((figure) => `excluded.${figure}`).join(", ")})`,
    names.map((name) => standings.map((standing) => standing[name])),
  );
}

export interface Rank {
  rank: number | null;
  rankOf: number | null;
  tied: boolean;
}

export const unranked: Rank = { rank: null, rankOf: null, tied: false };

/** The overall ranks of assessments whose rounds are finalised. */
export async function ranksOfAssessments(ids: readonly string[], reader: Reader): Promise<Map<string, Rank>> {
  const rows = await reader.query<Rank & { assessmentId: string }>(
    `select assessment_id as "assessmentId", rank, rank_of as "rankOf", tied from assessment_standing
     where assessment_id = any($1::bigint[]) and criterion_id is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.assessmentId, row]));
}
