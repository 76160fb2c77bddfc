import type { CriterionRowFragment } from "@reform-ledger/api-types";
import {
  checkCriteriaSet,
  childrenByParent,
  foldVietnamese,
  type Points,
  sumPoints,
} from "@reform-ledger/domain";

/** A parent's max beside what lies beneath it. */
export interface SumFigure {
  sum: Points;
  max: Points;
  fits: boolean;
}

export interface TreeRow {
  criterion: CriterionRowFragment;
  /** Its area, or itself. */
  areaId: string;
  parentId: string | null;
  depth: number;
  /** Place among its siblings from 1, and how many they are. */
  place: number;
  siblings: number;
  isLeaf: boolean;
  /** Null for what has no children. */
  sum: SumFigure | null;
}

export const nodeOf = ({ parent, ...criterion }: CriterionRowFragment) => ({
  ...criterion,
  parentId: parent?.id ?? null,
});

const sumProblems = new Set<string>(["criterionMaxMismatch", "criterionCapTooHigh"]);

/** A set's criteria in the order of its tree, each beneath its parent. */
export function rowsOf(criteria: readonly CriterionRowFragment[]): TreeRow[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const nodes = criteria.map(nodeOf).toSorted((a, b) => a.position - b.position);
  const children = childrenByParent(nodes);
  const off = new Set(
    checkCriteriaSet(nodes)
      .filter(({ code }) => sumProblems.has(code))
      .map(({ criterionId }) => criterionId),
  );
  const beneath = (parentId: string | null, depth: number, areaId?: string): TreeRow[] =>
    (children.get(parentId) ?? []).flatMap((node, index, siblings) => {
      const criterion = byId.get(node.id);
      if (!criterion) return [];
      const below = children.get(node.id) ?? [];
      const alike = below.filter(({ kind }) => kind === node.kind).map(({ maxPoints }) => maxPoints);
      const sum = { sum: sumPoints(alike), max: node.maxPoints, fits: !off.has(node.id) };
      const row: TreeRow = {
        criterion,
        areaId: areaId ?? node.id,
        parentId,
        depth,
        place: index + 1,
        siblings: siblings.length,
        isLeaf: below.length === 0,
        sum: below.length > 0 ? sum : null,
      };
      return [row, ...beneath(node.id, depth + 1, row.areaId)];
    });
  return beneath(null, 0);
}

/** The areas' max points against the set's own. */
export function sumOfSet(rows: readonly TreeRow[], max: Points): SumFigure {
  const areas = rows.filter(({ depth, criterion }) => depth === 0 && criterion.kind === "SCORED");
  const sum = sumPoints(areas.map(({ criterion }) => criterion.maxPoints));
  return { sum, max, fits: sumPoints([sum, `-${max}`]) === "0" };
}

/** Rows that are not folded away; a search opens what it needs and keeps what lies above a hit. */
export function shownRows(rows: readonly TreeRow[], closed: ReadonlySet<string>, search: string): TreeRow[] {
  const sought = foldVietnamese(search);
  if (sought !== "")
    return rowsAround(rows, new Set(hitsOf(rows, sought).map(({ criterion }) => criterion.id)));
  const hidden = new Set<string>();
  return rows.filter(({ criterion, parentId }) => {
    const isHidden = parentId !== null && hidden.has(parentId);
    if (isHidden || closed.has(criterion.id)) hidden.add(criterion.id);
    return !isHidden;
  });
}

function hitsOf(rows: readonly TreeRow[], sought: string): TreeRow[] {
  return rows.filter(({ criterion: { code, name } }) => foldVietnamese(`${code} ${name}`).includes(sought));
}

function rowsAround(rows: readonly TreeRow[], hits: ReadonlySet<string>): TreeRow[] {
  const kept = new Set(hits);
  for (const { criterion, parentId } of rows.toReversed()) {
    if (parentId !== null && kept.has(criterion.id)) kept.add(parentId);
  }
  return rows.filter(({ criterion }) => kept.has(criterion.id));
}

/** Ids of a criterion and of all beneath it. */
export function branchOf(rows: readonly TreeRow[], id: string): Set<string> {
  const branch = new Set([id]);
  for (const { criterion, parentId } of rows) {
    if (parentId !== null && branch.has(parentId)) branch.add(criterion.id);
  }
  return branch;
}

/** What is known of how a criterion is scored. */
export type RuleState = "CHILDREN" | "TYPED" | "TEXT" | "NONE";

export function ruleStateOf({ isLeaf, criterion }: TreeRow): RuleState {
  if (!isLeaf) return "CHILDREN";
  if (criterion.rule !== null && criterion.rule !== undefined) return "TYPED";
  return criterion.ruleText ? "TEXT" : "NONE";
}
