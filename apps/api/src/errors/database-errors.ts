import { badInput, DomainError, type MessageKey } from "@reform-ledger/domain";
import { QueryFailedError } from "typeorm";

interface PostgresError {
  code?: string;
  routine?: string;
  constraint?: string;
  detail?: string;
  column?: string;
}

const ruleMessages: Record<string, MessageKey> = {
  deductions_balance: "ledgerUnbalanced",
  expected_within_deduction: "expectedBackTooHigh",
  planned_deduction_is_explained: "deductionUnexplained",
  criteria_set_is_frozen: "criteriaSetFrozen",
  criteria_set_adds_up: "criterionMaxMismatch",
  criteria_set_leaf_has_method: "criterionMethodMissing",
  round_is_final: "assessmentFinalised",
  assessment_is_locked: "assessmentLocked",
  score_within_max: "scoreAboveMax",
  score_points_not_negative: "scoreNegative",
  score_self_iff_scored: "scorePointsMissing",
  score_first_appraisal_iff_scored: "scorePointsMissing",
  score_second_appraisal_iff_scored: "scorePointsMissing",
  score_final_iff_scored: "scorePointsMissing",
  amendment_is_true: "amendmentChangesNothing",
  amendment_changes: "amendmentChangesNothing",
  amendment_stands: "amendmentStands",
  amendment_goes_on_being_scored: "amendmentNeedsScore",
  amendment_to_iff_scored: "scorePointsMissing",
  explanation_answer_or_withdrawal: "questionWithdrawn",
  administrative_penalty_positive: "mustBePositive",
  criterion_mapping_between_sets: "mappingWithinSet",
  score_on_leaf: "criterionScoredByChildren",
  unit_tree_has_no_cycle: "unitCycle",
  unit_valid_period: "periodEndsBeforeStart",
  membership_valid_period: "periodEndsBeforeStart",
  review_covers_own_deductions: "reviewOfOtherUnit",
  inspection_ends_after_it_starts: "inspectionEndsBeforeStart",
  remediation_task_verified_by_another: "taskVerifiedByDoer",
  remediation_task_is_due: "taskDueMissing",
};

const retryable = new Set(["40001", "40P01"]);

const postgresErrorOf = (error: unknown): PostgresError | null =>
  error instanceof QueryFailedError ? (error.driverError as PostgresError) : null;

/** Whether a transaction may go through if it is done again: it met another one, or a migration. */
export function isRetryable(error: unknown): boolean {
  const { code = "", routine } = postgresErrorOf(error) ?? {};
  return retryable.has(code) || (code === "0A000" && routine === "RevalidateCachedQuery");
}

const propertyOf = (column = ""): string | undefined =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) || undefined;

/** PostgreSQL says "Key (set_id, code)=(7, 1.2) already exists."; the last column is the one that people typed. */
function duplicate({ detail = "" }: PostgresError): DomainError {
  const [, columns = "", values = ""] = /^Key \((.+)\)=\((.*)\) already exists/.exec(detail) ?? [];
  const path = (columns.split(", ").at(-1) ?? "").replace(/_(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const value = values.split(", ").at(-1) ?? "";
  if (columns === "set_id, unit_id, year") return badInput("roundOfYearExists", { year: value }, path);
  return badInput("duplicateCode", { code: value }, path || undefined);
}

/** What the database refused, as the domain says it; null where it is not a refusal but a failure. */
export function refusalOf(error: unknown): DomainError | null {
  const refused = postgresErrorOf(error);
  switch (refused?.code) {
    case "23505":
      return duplicate(refused);
    case "23502":
      return badInput("required", {}, propertyOf(refused.column ?? ""));
    case "23503":
      return new DomainError("RULE_BROKEN", "inUse", { constraint: refused.constraint ?? "" });
    case "23514":
      return new DomainError("RULE_BROKEN", ruleMessages[refused.constraint ?? ""] ?? "badInput", {
        constraint: refused.constraint ?? "",
      });
    case "22003":
    case "22P02":
    case "22021":
    case "22P05":
    case "22007":
    case "22008":
      return new DomainError("BAD_USER_INPUT", "badInput");
    case "40001":
    case "40P01":
      return new DomainError("CONFLICT", "staleVersion");
    default:
      return null;
  }
}
