import type { CriterionRowFragment, UpdateCriterionInput } from "@reform-ledger/api-types";
import type { ScoringRule } from "@reform-ledger/domain";
import { picking } from "../../forms/picking";
import { typedDecimal } from "../../points/typedDecimal";
import type { FormValues } from "../../providers/resourceOperations";
import { draftOf, type RuleDraft } from "../rules/ruleDraft";
import { ruleFrom } from "../rules/ruleFrom";
import { changedValues } from "./changedValues";

const plain = [
  "code",
  "name",
  "nameEn",
  "kind",
  "method",
  "ruleText",
  "evidenceRequired",
  "appraisingUnitId",
] as const;

/** A criterion as its form holds it: numbers as they are typed, the rule as rows. */
export function formOf(criterion: CriterionRowFragment, locale: string): FormValues {
  const rule = criterion.rule as ScoringRule | null;
  const { code, name, nameEn, kind, method, ruleText, evidenceRequired, maxPoints } = criterion;
  return {
    ...{ code, name, nameEn, kind, method, ruleText, evidenceRequired },
    maxPoints: locale === "en" ? maxPoints : maxPoints.replace(".", ","),
    appraisingUnitId: criterion.appraisingUnit?.id ?? null,
    ruleDraft: rule && rule.kind !== "CHILDREN" ? draftOf(rule, maxPoints, locale) : null,
  };
}

type Changes = Omit<UpdateCriterionInput, "criterionId" | "expectedVersion">;

/**
 * What the form changes, and nothing else: another person's change of another field stays. Null while the
 * rule cannot be read.
 */
export function changesOf(values: FormValues, before: FormValues): Changes | null {
  const { ruleDraft, maxPoints, ...changed } = changedValues(values, before);
  const rule = ruleDraft ? ruleFrom(ruleDraft as RuleDraft, String(values.maxPoints), "vi").rule : null;
  if (ruleDraft && !rule) return null;
  return {
    ...picking(...plain)(changed),
    ...(maxPoints !== undefined && { maxPoints: typedDecimal(maxPoints) }),
    ...(ruleDraft !== undefined && { rule }),
  };
}
