import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { One } from "../lists/edges.js";
import { Decimal } from "../lists/scalars.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { DeductionReturn } from "./deduction-return.entity.js";
import { recoveredByTasks, returnsOfDeductions } from "./deduction-return.reads.js";

@Resolver(() => Deduction)
export class DeductionReturnedResolver {
  @FieldResolver(() => DeductionReturn, {
    nullable: true,
    description: "What became of it in the next year; null until that year's finals are fixed.",
  })
  returned(@Root() { id }: Deduction, @Ctx() { loaders }: Context): Promise<DeductionReturn | null> {
    return loaders.figure<DeductionReturn | null>("deduction return", id, returnsOfDeductions, null);
  }
}

@Resolver(() => DeductionReturn)
export class DeductionReturnResolver {
  @One(
    () => Assessment,
    assessmentList,
    "assessmentId",
    "The later assessment, where the reader may see it.",
    { nullable: true },
  )
  assessment: Assessment | null;
}

@Resolver(() => RemediationTask)
export class TaskRecoveredResolver {
  @FieldResolver(() => Decimal, {
    nullable: true,
    description:
      "Points of the deductions it answers that came back the next year; null until that year's finals are fixed.",
  })
  recoveredPoints(@Root() { id }: RemediationTask, @Ctx() { loaders }: Context): Promise<string | null> {
    return loaders.figure<string | null>("task recovered", id, recoveredByTasks, null);
  }
}
