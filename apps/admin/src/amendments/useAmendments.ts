import type { AmendmentFilter, AmendmentRowFragment } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { graphqlClient } from "../app/client";
import { amendmentsQuery } from "./amendment.operations";

/** All corrections that a filter finds, the latest first. */
async function readAmendments(filter: AmendmentFilter, signal: AbortSignal): Promise<AmendmentRowFragment[]> {
  const found: AmendmentRowFragment[] = [];
  let after: string | null = null;
  do {
    const { amendments }: Awaited<ReturnType<typeof readPage>> = await readPage(filter, after, signal);
    found.push(...amendments.nodes);
    after = amendments.pageInfo.hasNextPage ? (amendments.pageInfo.endCursor ?? null) : null;
  } while (after);
  return found;
}

const readPage = (filter: AmendmentFilter, after: string | null, signal: AbortSignal) =>
  graphqlClient(amendmentsQuery, { filter, after }, signal);

export const useAmendments = (filter: AmendmentFilter, enabled = true) =>
  useQuery({
    queryKey: ["ledger", "amendments", filter],
    queryFn: ({ signal }) => readAmendments(filter, signal),
    enabled,
  });
