import { comparePoints, isPositive } from "../../points/points.js";
import type { ScoringRule } from "../rule.js";

/** What somebody who confirms a rule should look at once more. */
export function notesOn(rule: ScoringRule): string[] {
  if (rule.kind === "BRANCH") return rule.cases.flatMap((one) => notesOn(one.rule));
  if (rule.kind === "CHOICE") {
    const hasZero = rule.options.some(({ points }) => !isPositive(points));
    return hasZero ? [] : ["Không có phương án nào được 0 điểm."];
  }
  if (rule.kind !== "STEPS") return [];
  return risesOrFalls(rule.bands.toSorted(byStart)) ? [] : ["Điểm của các mức không tăng dần hoặc giảm dần."];
}

type Steps = Extract<ScoringRule, { kind: "STEPS" }>["bands"];

function byStart(a: Steps[number], b: Steps[number]): number {
  const order = comparePoints(a.from?.value ?? "0", b.from?.value ?? "0");
  return order || Number(b.from?.inclusive ?? true) - Number(a.from?.inclusive ?? true);
}

function risesOrFalls(bands: Steps): boolean {
  const points = bands.flatMap(({ award }) => ("points" in award ? [award.points] : []));
  const orders = points.slice(1).map((value, i) => comparePoints(value, points[i] ?? value));
  return orders.every((order) => order >= 0) || orders.every((order) => order <= 0);
}
