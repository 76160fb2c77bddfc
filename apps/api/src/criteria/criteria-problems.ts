import {
  checkCriteriaSet,
  checkRule,
  childrenByParent,
  comparePoints,
  DomainError,
  type MessageKey,
  type MessageParams,
  sumPoints,
} from "@reform-ledger/domain";
import type { CriteriaSet } from "./criteria-set.entity.js";
import type { Criterion } from "./criterion.entity.js";

/** What stands between a draft and its publication; no criterion means the set itself. */
export interface SetProblem {
  criterionId: string | null;
  path: string;
  code: MessageKey;
  params: MessageParams;
}

export type CheckedCriterion = Pick<
  Criterion,
  "id" | "parentId" | "code" | "position" | "maxPoints" | "kind" | "method" | "rule"
>;

export function problemsOfSet(
  { maxPoints }: Pick<CriteriaSet, "maxPoints">,
  criteria: readonly CheckedCriterion[],
): SetProblem[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const pathOf = (id: string) => `criteria.${byId.get(id)?.code ?? id}`;
  const children = childrenByParent(criteria);
  return [
    ...checkCriteriaSet(criteria).map((problem) => ({ ...problem, path: pathOf(problem.criterionId) })),
    ...criteria.flatMap((criterion) => problemsOfRule(criterion, children.has(criterion.id))),
    ...problemOfTotal(maxPoints, criteria),
  ];
}

/** Why the typed rule of a criterion does not fit it. */
export function problemsOfRule(
  { id, code, rule, maxPoints }: Pick<Criterion, "id" | "code" | "rule" | "maxPoints">,
  hasChildren: boolean,
): SetProblem[] {
  if (!rule) return [];
  const at = (path: string) => `criteria.${code}.${path}`;
  const misplaced = (key: MessageKey): SetProblem[] => [
    { criterionId: id, path: at("rule"), code: key, params: { code } },
  ];
  if (rule.kind === "CHILDREN") return hasChildren ? [] : misplaced("ruleNeedsChildren");
  if (hasChildren) return misplaced("ruleOfParent");
  return checkRule(rule, maxPoints).map((problem) => ({
    ...problem,
    criterionId: id,
    path: at(problem.path),
  }));
}

function problemOfTotal(max: string, criteria: readonly CheckedCriterion[]): SetProblem[] {
  const areas = criteria.filter(({ parentId, kind }) => parentId === null && kind === "SCORED");
  const sum = sumPoints(areas.map(({ maxPoints }) => maxPoints));
  if (comparePoints(sum, max) === 0) return [];
  return [{ criterionId: null, path: "maxPoints", code: "setTotalMismatch", params: { max, sum } }];
}

export function unpublishable(problems: readonly SetProblem[]): DomainError {
  const fields = problems.map(({ path, code, params }) => ({ path, code, params }));
  const [first] = fields;
  return new DomainError("RULE_BROKEN", first?.code ?? "badInput", first?.params, { fields });
}
