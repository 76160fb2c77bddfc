import {
  type ComparedCriterion,
  type ComparedMember,
  type CriterionPair,
  compareCriteriaSets,
  proposeMapping,
} from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";
import { type CheckedCriterion, problemsOfSet, type SetProblem } from "./criteria-problems.js";
import { codeOrder } from "./criterion.list.js";

type ReadCriterion = CheckedCriterion & ComparedCriterion & { setId: string };

/** The criteria of each set, by code. */
async function criteriaOfSets(
  setIds: readonly string[],
  reader: Reader,
): Promise<Map<string, ReadCriterion[]>> {
  const criteria = await reader.query<ReadCriterion>(
    `select id, set_id as "setId", parent_id as "parentId", code, name, position, kind, method, rule,
      max_points as "maxPoints", rule_text as "ruleText"
    from criterion c where set_id = any($1::bigint[]) order by ${codeOrder("c")}, id`,
    [setIds],
  );
  return Map.groupBy(criteria, ({ setId }) => setId);
}

/** Why each set cannot be published. */
export async function problemsOfSets(
  setIds: readonly string[],
  reader: Reader,
): Promise<Map<string, SetProblem[]>> {
  const criteria = await criteriaOfSets(setIds, reader);
  const sets = await reader.query<{ id: string; maxPoints: string }>(
    `select id, max_points as "maxPoints" from criteria_set where id = any($1::bigint[])`,
    [setIds],
  );
  return new Map(sets.map((set) => [set.id, problemsOfSet(set, criteria.get(set.id) ?? [])]));
}

/** Ids of what became of another set's criteria. */
export interface SetDifferenceIds {
  added: string[];
  removed: string[];
  changed: { from: string; to: string; members: ComparedMember[] }[];
  unchangedCount: number;
}

export const noDifference: SetDifferenceIds = { added: [], removed: [], changed: [], unchangedCount: 0 };

/** How each set differs from an earlier one, which is the same for all. */
export const differencesFrom =
  (earlierId: string) =>
  async (setIds: readonly string[], reader: Reader): Promise<Map<string, SetDifferenceIds>> => {
    const criteria = await criteriaOfSets([...setIds, earlierId], reader);
    const stored = await storedPairs(earlierId, setIds, reader);
    const earlier = criteria.get(earlierId) ?? [];
    return new Map(
      setIds.map((setId) => {
        const later = criteria.get(setId) ?? [];
        const pairs =
          setId === earlierId
            ? later.map(({ id }) => ({ fromId: id, toId: id }))
            : pairsOf(earlier, later, stored.get(setId) ?? []);
        return [setId, differenceIds(earlier, later, pairs)];
      }),
    );
  };

type StoredPair = CriterionPair & { setId: string; status: string };

/** Mappings between the earlier set and each of the others, whichever way they were made. */
async function storedPairs(
  earlierId: string,
  setIds: readonly string[],
  reader: Reader,
): Promise<Map<string, StoredPair[]>> {
  const pairs = await reader.query<StoredPair>(
    `select to_set_id as "setId", from_criterion_id as "fromId", to_criterion_id as "toId", status
    from criterion_mapping where from_set_id = $1 and to_set_id = any($2::bigint[])
    union
    select from_set_id, to_criterion_id, from_criterion_id, status
    from criterion_mapping where to_set_id = $1 and from_set_id = any($2::bigint[])`,
    [earlierId, setIds],
  );
  return Map.groupBy(pairs, ({ setId }) => setId);
}

/** What is mapped, and a guess by codes and names for what no mapping names. */
function pairsOf(
  earlier: readonly ReadCriterion[],
  later: readonly ReadCriterion[],
  stored: readonly StoredPair[],
): CriterionPair[] {
  const kept = stored.filter(({ status }) => status !== "REJECTED");
  const refused = new Set(
    stored.filter(({ status }) => status === "REJECTED").map(({ fromId, toId }) => `${fromId} ${toId}`),
  );
  const froms = new Set(kept.map(({ fromId }) => fromId));
  const tos = new Set(kept.map(({ toId }) => toId));
  const guessed = proposeMapping(earlier, later).filter(
    ({ fromId, toId }) => !froms.has(fromId) && !tos.has(toId) && !refused.has(`${fromId} ${toId}`),
  );
  return [...kept, ...guessed];
}

function differenceIds(
  earlier: readonly ReadCriterion[],
  later: readonly ReadCriterion[],
  pairs: readonly CriterionPair[],
): SetDifferenceIds {
  const { added, removed, changed, unchanged } = compareCriteriaSets(earlier, later, pairs);
  return {
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    changed: changed.map(({ from, to, members }) => ({ from: from.id, to: to.id, members })),
    unchangedCount: unchanged.length,
  };
}
