import { badInput, ruleBroken } from "../errors/domain-error.js";
import { type CriterionLevel, childrenByParent, criterionLevels } from "../scoring/criteria.js";
import { arabicOf, romanOf } from "./numerals.js";

/** A node of a set's tree in its place among its siblings, from 1. */
export type PlacedCriterion = { id: string; parentId: string | null; code: string; position: number };

const byPosition = (a: PlacedCriterion, b: PlacedCriterion) => a.position - b.position;

/**
 * Codes by place, such as 1, 1.1, 1.1.1; only those that change. Areas keep the style of the first one's
 * code, Roman or Arabic; beneath Roman areas the numbers start with the area's place.
 */
export function renumber(criteria: readonly PlacedCriterion[]): { id: string; code: string }[] {
  const children = childrenByParent(criteria.toSorted(byPosition));
  const areas = children.get(null) ?? [];
  const isRoman = areas[0] !== undefined && arabicOf(areas[0].code) !== null;
  const numbered = areas.flatMap((area, index) => {
    const code = isRoman ? romanOf(index + 1) : `${index + 1}`;
    return [{ criterion: area, code }, ...beneath(area, `${index + 1}`, children)];
  });
  return numbered
    .filter(({ criterion, code }) => criterion.code !== code)
    .map(({ criterion, code }) => ({ id: criterion.id, code }));
}

function beneath(
  parent: PlacedCriterion,
  prefix: string,
  children: ReadonlyMap<string | null, PlacedCriterion[]>,
): { criterion: PlacedCriterion; code: string }[] {
  return (children.get(parent.id) ?? []).flatMap((criterion, index) => {
    const code = `${prefix}.${index + 1}`;
    return [{ criterion, code }, ...beneath(criterion, code, children)];
  });
}

export type Move = { id: string; parentId: string | null; position: number };

export type MovedCriterion = Move & { level: CriterionLevel };

/**
 * Puts a criterion beneath a parent, or among the areas, at a place from 1; a place beyond the last is the
 * last. Returns those whose parent, place or level changes, codes kept.
 * Throws RULE_BROKEN criterionUnderItself or criterionTooDeep, BAD_USER_INPUT outOfRange.
 */
export function moveCriterion(criteria: readonly PlacedCriterion[], move: Move): MovedCriterion[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const moved = byId.get(move.id);
  if (!moved) throw ruleBroken("criterionUnknown", { id: move.id }, "criterionId");
  if (move.parentId !== null && !byId.has(move.parentId)) {
    throw ruleBroken("criterionUnknown", { id: move.parentId }, "parentId");
  }
  if (!Number.isInteger(move.position) || move.position < 1) {
    throw badInput("outOfRange", { min: 1, max: criteria.length }, "position");
  }
  checkNotBeneathItself(byId, move);
  const after = placed(criteria, moved, move);
  const before = new Map(withLevels(criteria).map((criterion) => [criterion.id, criterion]));
  return withLevels(after).filter(({ id, parentId, position, level }) => {
    const old = before.get(id);
    return old?.parentId !== parentId || old.position !== position || old.level !== level;
  });
}

function checkNotBeneathItself(byId: ReadonlyMap<string, PlacedCriterion>, { id, parentId }: Move): void {
  const seen = new Set<string>();
  for (let above = parentId; above !== null && !seen.has(above); above = byId.get(above)?.parentId ?? null) {
    if (above === id) throw ruleBroken("criterionUnderItself", {}, "parentId");
    seen.add(above);
  }
}

function placed(
  criteria: readonly PlacedCriterion[],
  moved: PlacedCriterion,
  { parentId, position }: Move,
): PlacedCriterion[] {
  const others = childrenByParent(criteria.filter(({ id }) => id !== moved.id).toSorted(byPosition));
  const siblings = others.get(parentId) ?? [];
  others.set(parentId, siblings.toSpliced(position - 1, 0, { ...moved, parentId }));
  return [...others.values()].flatMap((group) =>
    group.map((criterion, index) => ({ ...criterion, position: index + 1 })),
  );
}

function withLevels(criteria: readonly PlacedCriterion[]): MovedCriterion[] {
  const children = childrenByParent(criteria);
  const levelled = (parentId: string | null, depth: number): MovedCriterion[] =>
    (children.get(parentId) ?? []).flatMap((criterion) => {
      const level = criterionLevels[depth];
      if (level === undefined) throw ruleBroken("criterionTooDeep", {}, "parentId");
      const { id, position } = criterion;
      return [{ id, parentId, position, level }, ...levelled(id, depth + 1)];
    });
  return levelled(null, 0);
}
