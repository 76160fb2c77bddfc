import { comparePoints, type BalanceLine as Line, sumBalance, sumPoints } from "@reform-ledger/domain";
import type { SetTree } from "../scorecards/set-tree.js";
import type { SetComparison } from "./set-groups.js";

export interface AreaLine {
  areaId: string;
  /** The area's own: its criteria are areas, what lies beneath them the leaves. */
  line: Line & { leaves: { earlier: string[]; later: string[] } };
  lines: Line[];
}

/** The area above each criterion without children. */
function areasOf({ branches }: SetTree): Map<string, string> {
  const areas = new Map<string, string>();
  let area = "";
  for (const { criterion, depth, isLeaf } of branches) {
    if (depth === 0) area = criterion.id;
    if (isLeaf) areas.set(criterion.id, area);
  }
  return areas;
}

/**
 * A line counts in the later year's area. What ends counts where most of its own area went on, and in an
 * area of its own, after the others, where nothing of it did.
 */
export function linesByArea({ from, to }: SetComparison, lines: readonly Line[]): AreaLine[] {
  const [fromAreas, toAreas] = [areasOf(from), areasOf(to)];
  const areaIn = (areas: Map<string, string>, [id = ""]: readonly string[]) => areas.get(id);
  const wentTo = new Map<string, Map<string, number>>();
  for (const { earlierIds, laterIds } of lines) {
    const [own, next] = [areaIn(fromAreas, earlierIds), areaIn(toAreas, laterIds)];
    if (!own || !next) continue;
    const counts = wentTo.get(own) ?? new Map<string, number>();
    wentTo.set(own, counts.set(next, (counts.get(next) ?? 0) + 1));
  }
  const areaOf = ({ earlierIds, laterIds }: Line): string => {
    const own = areaIn(fromAreas, earlierIds) ?? "";
    const [most] = [...(wentTo.get(own) ?? [])].toSorted(([, a], [, b]) => b - a);
    return areaIn(toAreas, laterIds) ?? most?.[0] ?? own;
  };
  const byArea = Map.groupBy(lines, areaOf);
  const maxOf = new Map([...from.criteria, ...to.criteria].map(({ id, maxPoints }) => [id, maxPoints]));
  const order = [...to.branches, ...from.branches].map(({ criterion }) => criterion.id);
  return [...new Set(order)].flatMap((areaId) => {
    const own = byArea.get(areaId);
    if (!own) return [];
    return [{ areaId, lines: own, line: areaLine(own, { fromAreas, toAreas, maxOf }) }];
  });
}

interface Places {
  fromAreas: Map<string, string>;
  toAreas: Map<string, string>;
  maxOf: Map<string, string>;
}

function areaLine(lines: readonly Line[], { fromAreas, toAreas, maxOf }: Places): AreaLine["line"] {
  const earlier = lines.flatMap(({ earlierIds }) => earlierIds);
  const later = lines.flatMap(({ laterIds }) => laterIds);
  const above = (ids: string[], areas: Map<string, string>) => [
    ...new Set(ids.flatMap((id) => areas.get(id) ?? [])),
  ];
  const maxIn = (ids: string[]) => sumPoints(ids.flatMap((id) => maxOf.get(id) ?? []));
  return {
    ...sumBalance(lines),
    earlierIds: above(earlier, fromAreas),
    laterIds: above(later, toAreas),
    leaves: { earlier, later },
    maxChanged: earlier.length > 0 && later.length > 0 && comparePoints(maxIn(earlier), maxIn(later)) !== 0,
  };
}
