import { Resolver } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { Many } from "../lists/edges.js";
import { Score } from "../scores/score.entity.js";
import { DeductionArgs, DeductionConnection, deductionList } from "./deduction.list.js";

@Resolver(() => Assessment)
export class AssessmentDeductionsResolver {
  @Many(
    () => DeductionConnection,
    deductionList,
    () => DeductionArgs,
    (row, parent) => `${row}.assessment_id = ${parent}`,
    "What it lost, as far as the reader may see it.",
  )
  deductions: DeductionConnection;
}

@Resolver(() => Score)
export class ScoreDeductionsResolver {
  @Many(
    () => DeductionConnection,
    deductionList,
    () => DeductionArgs,
    (row, parent) => `${row}.score_id = ${parent}`,
    "What it lost; adds up to max minus final.",
  )
  deductions: DeductionConnection;
}
