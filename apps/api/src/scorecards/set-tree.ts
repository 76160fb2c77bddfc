import { type CriterionNode, childrenByParent, type ScoringPolicy } from "@reform-ledger/domain";
import type { Reader } from "../database/reader.js";

export type TreeCriterion = CriterionNode & { setId: string; evidenceRequired: boolean };

export interface Branch {
  criterion: TreeCriterion;
  depth: number;
  isLeaf: boolean;
}

/** A set as figures need it: what sums follow, and its criteria depth first, parents before children. */
export interface SetTree {
  policy: Required<ScoringPolicy>;
  criteria: TreeCriterion[];
  branches: Branch[];
}

export async function treesOfSets(setIds: readonly string[], reader: Reader): Promise<Map<string, SetTree>> {
  const wanted = [...new Set(setIds)];
  const [sets, criteria] = await Promise.all([
    reader.query<Required<ScoringPolicy> & { id: string }>(
      `select id, decimals, not_applicable_policy as "notApplicable"
       from criteria_set where id = any($1::bigint[])`,
      [wanted],
    ),
    reader.query<TreeCriterion>(
      `select id, set_id as "setId", parent_id as "parentId", code, max_points as "maxPoints", kind, method,
         evidence_required as "evidenceRequired"
       from criterion where set_id = any($1::bigint[]) order by position, id`,
      [wanted],
    ),
  ]);
  const criteriaOf = Map.groupBy(criteria, ({ setId }) => setId);
  return new Map(
    sets.map(({ id, ...policy }) => {
      const own = criteriaOf.get(id) ?? [];
      return [id, { policy, criteria: own, branches: branchesOf(own) }];
    }),
  );
}

function branchesOf(criteria: readonly TreeCriterion[]): Branch[] {
  const children = childrenByParent(criteria);
  const beneath = (parentId: string | null, depth: number): Branch[] =>
    (children.get(parentId) ?? []).flatMap((criterion) => [
      { criterion, depth, isLeaf: !children.has(criterion.id) },
      ...beneath(criterion.id, depth + 1),
    ]);
  return beneath(null, 0);
}

export const leavesOf = ({ branches }: SetTree): TreeCriterion[] =>
  branches.flatMap(({ criterion, isLeaf }) => (isLeaf ? [criterion] : []));
