import { comparePoints, isZero, type Points } from "../points/points.js";
import type { RuleInputs, ScoringRule } from "./rule.js";

/**
 * What points alone already state about the year, where only one statement of the rule gives them: the one
 * option with these points, full marks where nothing was taken off, nothing where nothing was added.
 * Null where several statements would do.
 */
export function statedByPoints(rule: ScoringRule, points: Points): RuleInputs | null {
  switch (rule.kind) {
    case "CHOICE": {
      const absence = rule.absence && "points" in rule.absence.outcome ? [rule.absence.outcome.points] : [];
      const same = rule.options.filter((option) => comparePoints(option.points, points) === 0);
      const isAlsoAbsence = absence.some((given) => comparePoints(given, points) === 0);
      return same.length === 1 && same[0] && !isAlsoAbsence ? { choice: same[0].label } : null;
    }
    case "PENALTY":
      return !rule.absence && comparePoints(points, rule.full) === 0 && rule.items.every(takesPoints)
        ? { counts: {} }
        : null;
    case "BONUS":
      return !rule.absence && isZero(points) && rule.items.every(takesPoints) ? { counts: {} } : null;
    default:
      return null;
  }
}

const takesPoints = (item: { points: Points }) => !isZero(item.points);
