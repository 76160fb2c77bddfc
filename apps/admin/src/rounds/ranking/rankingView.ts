import type { RankedRowFragment, RanksOfYearQuery } from "@reform-ledger/api-types";

export interface EarlierRank {
  rank: number;
  rankOf: number;
}

/** The printed rank of an earlier year counts before the computed one. */
export function earlierRanks(
  rounds: RanksOfYearQuery["assessmentRounds"]["nodes"],
): Map<string, EarlierRank> {
  return new Map(
    rounds.flatMap(({ ranking }) =>
      ranking.flatMap(({ rank, rankOf, published, assessment }) => {
        const printed = published?.rank ? { rank: published.rank, rankOf: published.rankOf ?? rankOf } : null;
        const known = printed ?? (rank === null ? null : { rank, rankOf });
        return known ? [[assessment.unit.id, known] as const] : [];
      }),
    ),
  );
}

export type RankChange = { kind: "up" | "down" | "same"; places: number } | null;

/** Places gained or lost; ranks among another number of units say nothing about each other. */
export function rankChange(
  { rank, rankOf }: Pick<RankedRowFragment, "rank" | "rankOf">,
  earlier: EarlierRank | undefined,
): RankChange {
  if (rank === null || !earlier || earlier.rankOf !== rankOf) return null;
  const places = earlier.rank - rank;
  return { kind: places > 0 ? "up" : places < 0 ? "down" : "same", places: Math.abs(places) };
}

export type GradeTone = "success" | "info" | "warning" | "error" | "default";

/** How a grade stands among the set's bands: the best, the worst, or one between. */
export function gradeTone(
  grade: string | null,
  bands: readonly { label: string; floorPercent: string; scope: string }[],
): GradeTone {
  const labels = bands
    .filter(({ scope }) => scope === "OVERALL")
    .toSorted((one, other) => Number(other.floorPercent) - Number(one.floorPercent))
    .map(({ label }) => label);
  const place = grade === null ? -1 : labels.indexOf(grade);
  if (place < 0) return "default";
  if (place === 0) return "success";
  if (place === labels.length - 1) return "error";
  return place < (labels.length - 1) / 2 ? "info" : "warning";
}
