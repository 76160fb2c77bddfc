import type { QueuePlaceFragment, QueueRowFragment, ScoreFilter } from "@reform-ledger/api-types";
import { useQuery } from "@tanstack/react-query";
import { graphqlClient } from "../app/client";
import { answeredRows } from "./answered";
import { answeredQuestions, queuePlaces, queueRows } from "./appraisal.operations";
import type { Grouping } from "./queueGroups";

const pageSize = 100;

interface Page<Node> {
  totalCount: number;
  nodes: readonly Node[];
}

/** All pages of a list: the first says how many there are, the others come side by side. */
async function allPages<Node>(read: (offset: number) => Promise<Page<Node>>): Promise<Node[]> {
  const first = await read(0);
  const offsets: number[] = [];
  for (let offset = pageSize; offset < first.totalCount; offset += pageSize) offsets.push(offset);
  const rest = await Promise.all(offsets.map(read));
  return [first, ...rest].flatMap(({ nodes }) => nodes);
}

/** Read once and kept: a row that is done must not vanish while its neighbour is typed into. */
const untilAskedAgain = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  refetchOnWindowFocus: false,
} as const;

export const useQueuePlaces = (roundId: string) =>
  useQuery<QueuePlaceFragment[]>({
    queryKey: ["appraisals", "places", roundId],
    queryFn: ({ signal }) =>
      allPages(async (offset) => (await graphqlClient(queuePlaces, { roundId, offset }, signal)).scores),
    ...untilAskedAgain,
  });

export function useQueueRows(roundId: string, grouping: Grouping, groupId: string | null) {
  const filter: ScoreFilter = {
    round: { id: { eq: roundId } },
    awaiting: true,
    ...(grouping === "byUnit" ? { assessmentId: { eq: groupId } } : { criterionId: { eq: groupId } }),
  };
  const orderBy = [{ field: grouping === "byUnit" ? "CRITERION" : "UNIT_NAME", direction: "ASC" }] as const;
  return useQuery<QueueRowFragment[]>({
    queryKey: ["appraisals", "rows", filter],
    queryFn: ({ signal }) =>
      allPages(
        async (offset) =>
          (await graphqlClient(queueRows, { filter, orderBy: [...orderBy], offset }, signal)).scores,
      ),
    enabled: groupId !== null,
    ...untilAskedAgain,
  });
}

export const useAnsweredRows = (roundId: string) =>
  useQuery<QueueRowFragment[]>({
    queryKey: ["appraisals", "answered", roundId],
    queryFn: async ({ signal }) =>
      answeredRows(
        await allPages(
          async (offset) =>
            (await graphqlClient(answeredQuestions, { roundId, offset }, signal)).explanations,
        ),
      ),
    ...untilAskedAgain,
  });
