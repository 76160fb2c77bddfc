import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { graphqlClient } from "../app/client";
import { assessmentScores } from "./score.operations";

/** All scores of an assessment, page after page: a set may have more than a page of criteria. */
async function readScores(id: string, signal: AbortSignal): Promise<ScoreRowFragment[]> {
  const scores: ScoreRowFragment[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof readPage>> = await readPage(id, after, signal);
    if (!answer) break;
    scores.push(...answer.nodes);
    after = answer.pageInfo.hasNextPage ? (answer.pageInfo.endCursor ?? null) : null;
  } while (after);
  return scores;
}

async function readPage(id: string, after: string | null, signal: AbortSignal) {
  const { assessment } = await graphqlClient(assessmentScores, { id, after }, signal);
  return assessment && "scores" in assessment ? assessment.scores : null;
}

export const useAssessmentScores = (id: string) =>
  useQuery({
    queryKey: ["ledger", "assessmentScores", id],
    queryFn: ({ signal }) => readScores(id, signal),
  });
