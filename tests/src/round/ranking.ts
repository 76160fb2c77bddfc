import type { Somebody } from "./people.js";

export interface Ranked {
  rank: number;
  tied: boolean;
  points: string;
  max: string;
  percent: string;
  grade: string;
  penalty: string;
  assessment: { id: string };
}

export async function rankingOf(reader: Somebody, roundId: string): Promise<Ranked[]> {
  const { node } = await reader.ask<{ node: { ranking: Ranked[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on AssessmentRound {
       ranking { rank tied points max percent grade penalty assessment { id } } } } }`,
    { id: roundId },
  );
  return node.ranking;
}

/** The rows under the names that a test gives to the assessments. */
export function rankingBy(rows: Ranked[], assessments: ReadonlyMap<string, string>): Record<string, Ranked> {
  const nameOf = new Map([...assessments].map(([name, id]) => [id, name]));
  return Object.fromEntries(rows.map((row) => [nameOf.get(row.assessment.id) ?? "", row]));
}

/** Percent, rank and whether it is shared. */
export const placesOf = (rows: Record<string, Ranked>) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, { percent, rank, tied }]) => [name, [percent, rank, tied]]),
  );
