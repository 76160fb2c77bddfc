import type { SheetEvidenceQuery } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { graphqlClient } from "../app/client";
import { formatDate } from "../dates/formatDate";
import { sheetEvidence } from "./sheetDetail.operations";

type Page = Extract<NonNullable<SheetEvidenceQuery["assessment"]>, { scores: unknown }>["scores"];
type Known = Page["nodes"][number]["evidence"]["nodes"][number];

async function readAll(id: string, signal: AbortSignal): Promise<Known[]> {
  const known = new Map<string, Known>();
  let after: string | null = null;
  do {
    const page: Page | null = await readPage(id, after, signal);
    for (const evidence of page?.nodes.flatMap((score) => score.evidence.nodes) ?? []) {
      known.set(evidence.id, evidence);
    }
    after = page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after);
  return [...known.values()];
}

async function readPage(id: string, after: string | null, signal: AbortSignal): Promise<Page | null> {
  const { assessment } = await graphqlClient(sheetEvidence, { id, after }, signal);
  return assessment && "scores" in assessment && assessment.scores ? assessment.scores : null;
}

/** Documents on which the sheet rests already, as choices of a form. */
export function useSheetEvidence(assessmentId: string) {
  const { data, isLoading } = useQuery({
    queryKey: ["ledger", "sheetEvidence", assessmentId],
    queryFn: ({ signal }) => readAll(assessmentId, signal),
  });
  const choices = (data ?? []).map(({ id, title, number, issuedOn }) => ({
    id,
    name: [title, number, issuedOn && formatDate(issuedOn)].filter(Boolean).join(" · "),
  }));
  return { choices, isLoading };
}
