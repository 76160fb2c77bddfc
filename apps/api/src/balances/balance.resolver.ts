import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Deduction } from "../deductions/deduction.entity.js";
import { deductionList } from "../deductions/deduction.list.js";
import { One } from "../lists/edges.js";
import { rowIdOf } from "../lists/global-id.js";
import type { List } from "../lists/list.js";
import type { Loaders } from "../loaders.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import { balanceFor, balanceOfYears } from "./balance.figures.js";
import { BalanceCause, BalanceLine, PointsBalance } from "./balance.types.js";

@ArgsType()
class PointsBalanceArgs {
  @Field(() => ID, { description: "The unit that was assessed in the later year." })
  unitId: string;
  @Field(() => Int, { description: "The earlier year." })
  fromYear: number;
  @Field(() => Int, { description: "The later year." })
  toYear: number;
}

@Resolver(() => PointsBalance)
export class PointsBalanceResolver {
  @Query(() => PointsBalance, {
    nullable: true,
    description:
      "The balance of lost points between two years of a unit; null where a year has no finals to see.",
  })
  @Requires("deductions.read")
  pointsBalance(
    @Args(() => PointsBalanceArgs) { unitId, fromYear, toYear }: PointsBalanceArgs,
    @Ctx() { loaders }: Context,
  ): Promise<PointsBalance | null> {
    return balanceOfYears(loaders, rowIdOf("Unit", unitId, "unitId"), fromYear, toYear);
  }

  @One(() => Assessment, assessmentList, "fromRowId", "The earlier assessment.", { nullable: true })
  from: Assessment | null;

  @One(() => Assessment, assessmentList, "toRowId", "The later assessment.", { nullable: true })
  to: Assessment | null;
}

@Resolver(() => Assessment)
export class AssessmentBalanceResolver {
  @FieldResolver(() => PointsBalance, {
    nullable: true,
    description:
      "Lost points against an earlier year, the latest one unless another is named; null before the finals are fixed, without an earlier year, and for those who may not see the unit's deductions.",
  })
  balance(
    @Root() { id }: Assessment,
    @Arg("fromAssessmentId", () => ID, {
      nullable: true,
      description: "An earlier assessment of the unit or of one that it followed.",
    })
    fromAssessmentId: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<PointsBalance | null> {
    const from = fromAssessmentId ? rowIdOf("Assessment", fromAssessmentId, "fromAssessmentId") : null;
    return balanceFor(loaders, id, from);
  }
}

/** Rows that may be seen, of the first so many ids. */
async function seen<Row extends object>(
  loaders: Loaders,
  list: List,
  ids: readonly string[],
  atMost: number,
): Promise<Row[]> {
  const rows = await Promise.all(ids.slice(0, atMost).map((id) => loaders.one<Row>(list, id)));
  return rows.filter((row) => row !== null);
}

@Resolver(() => BalanceLine)
export class BalanceLineResolver {
  @FieldResolver(() => [Criterion], { description: "Criteria of the later set; none where they go nowhere." })
  criteria(@Root() { laterRowIds }: BalanceLine, @Ctx() { loaders }: Context): Promise<Criterion[]> {
    return seen(loaders, criterionList, laterRowIds, laterRowIds.length);
  }

  @FieldResolver(() => [Criterion], { description: "Criteria of the earlier set; none where they are new." })
  earlierCriteria(@Root() { earlierRowIds }: BalanceLine, @Ctx() { loaders }: Context): Promise<Criterion[]> {
    return seen(loaders, criterionList, earlierRowIds, earlierRowIds.length);
  }

  @One(() => Criterion, criterionList, "areaRowId", "The area in which the line is counted.", {
    nullable: true,
  })
  area: Criterion | null;

  @FieldResolver(() => [RemediationTask], {
    description: "Tasks that answer the earlier year's deductions, the verified first, at most 20.",
  })
  tasks(@Root() { taskRowIds }: BalanceLine, @Ctx() { loaders }: Context): Promise<RemediationTask[]> {
    return seen(loaders, remediationTaskList, taskRowIds, 20);
  }

  @FieldResolver(() => [Deduction], {
    description: "The earlier year's deductions, the largest first, at most 50.",
  })
  deductions(@Root() { deductionRowIds }: BalanceLine, @Ctx() { loaders }: Context): Promise<Deduction[]> {
    return seen(loaders, deductionList, deductionRowIds, 50);
  }

  @FieldResolver(() => [Deduction], {
    description: "The later year's deductions, the largest first, at most 50.",
  })
  newDeductions(
    @Root() { newDeductionRowIds }: BalanceLine,
    @Ctx() { loaders }: Context,
  ): Promise<Deduction[]> {
    return seen(loaders, deductionList, newDeductionRowIds, 50);
  }
}

@Resolver(() => BalanceCause)
export class BalanceCauseResolver {
  @One(() => Cause, causeList, "causeRowId", "The cause; null for what is unexplained.", { nullable: true })
  cause: Cause | null;
}
