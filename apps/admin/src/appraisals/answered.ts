import type { AnsweredQuestionsQuery, QueueRowFragment } from "@reform-ledger/api-types";

type Question = AnsweredQuestionsQuery["explanations"]["nodes"][number];

/** Scores whose question was answered and that were not written since: the answer waits to be weighed. */
export function answeredRows(questions: readonly Question[]): QueueRowFragment[] {
  const rows = questions.flatMap(({ answeredAt, withdrawnAt, score }) =>
    score && answeredAt && !withdrawnAt && score.updatedAt <= answeredAt && mayAppraise(score) ? [score] : [],
  );
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

const mayAppraise = ({ viewerCan }: QueueRowFragment) => viewerCan.includes("scores.appraise");
