import type { AppraisalStage, RoundStatus } from "@reform-ledger/domain";

/** The stage that a phase writes; what no unit scores itself comes in as a first appraisal at any time. */
export const appraisalStageOf = (status: RoundStatus): AppraisalStage =>
  status === "SECOND_APPRAISAL" ? "SECOND_APPRAISAL" : "FIRST_APPRAISAL";
