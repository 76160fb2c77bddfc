import { formatFixed, sumPoints } from "@reform-ledger/domain";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Reader } from "../database/reader.js";
import type { Question } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import type { RankingRow } from "./ranking.types.js";
import { differs } from "./result.figures.js";
import type { PublishedResult } from "./result.types.js";

interface StandingRow {
  roundId: string;
  assessmentRowId: string;
  points: string | null;
  max: string;
  percent: string | null;
  lost: string | null;
  grade: string | null;
  rank: number | null;
  rankOf: number;
  tied: boolean;
  decimals: number;
  penalties: string[] | null;
  published: PublishedResult | null;
}

/** A round's ranking as it was fixed, batched over the request. */
export const rankingFor = (loaders: Loaders, roundId: string): Promise<RankingRow[]> =>
  loaders.figure("ranking", roundId, rankingsOfRounds, []);

async function rankingsOfRounds(
  roundIds: readonly string[],
  reader: Reader,
  question: Question,
): Promise<Map<string, RankingRow[]>> {
  const wanted = question.parameters.add(roundIds, "bigint[]");
  const rows = await reader.query<StandingRow>(
    `select t.round_id as "roundId", t.id as "assessmentRowId", st.points, st.max_points as max,
       st.percent, st.lost, st.grade, st.rank, st.rank_of as "rankOf", st.tied, cs.decimals,
       (select array_agg(p.points::text) from administrative_penalty p
        where p.assessment_id = t.id) as penalties,
       (select jsonb_build_object('points', f.points::text, 'max', f.max_points::text,
          'percent', f.percent::text, 'grade', f.grade, 'rank', f.rank, 'rankOf', f.rank_of)
        from published_figure f where f.assessment_id = t.id and f.criterion_id is null) as published
     from assessment_standing st join assessment t on t.id = st.assessment_id
       join criteria_set cs on cs.id = t.set_id join unit u on u.id = t.unit_id
     where t.round_id = any(${wanted}) and st.criterion_id is null and ${assessmentList.visible("t", question)}
     order by st.rank nulls last, u.name collate "vi-x-icu", t.id`,
    question.parameters.values,
  );
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
  return new Map([...byRound].map(([id, own]) => [id, own.map(rankingRow)]));
}

function rankingRow({ roundId: _, penalties, decimals, ...row }: StandingRow): RankingRow {
  const shown = (points: string | null) => (points === null ? null : formatFixed(points, decimals));
  return {
    ...row,
    points: shown(row.points),
    percent: shown(row.percent),
    lost: shown(row.lost),
    penalty: sumPoints(penalties ?? []),
    differs: differs(row, row.grade, row.published, decimals) || ranksDiffer(row),
  };
}

/** Ranks among different numbers of units say nothing about each other. */
function ranksDiffer({
  rank,
  rankOf,
  published,
}: Pick<StandingRow, "rank" | "rankOf" | "published">): boolean {
  if (!published || published.rank === null || rank === null) return false;
  return published.rankOf === rankOf && published.rank !== rank;
}
