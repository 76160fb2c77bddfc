import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { cohortFor } from "./cohort.figures.js";
import { CohortComparison } from "./cohort.types.js";
import { earlierYearsFor } from "./years.figures.js";
import { EarlierYear, YearComparison } from "./years.types.js";

@Resolver(() => Assessment)
export class AssessmentComparisonsResolver {
  @LongList()
  @FieldResolver(() => [CohortComparison], {
    nullable: true,
    description:
      "Against its cohort: the whole first, then each area and each criterion without children. Null before the finals are fixed, and until publication for those who may not see every score of the round.",
  })
  async cohort(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<CohortComparison[] | null> {
    return cohortFor(loaders, id);
  }

  @FieldResolver(() => [EarlierYear], {
    description:
      "Against its unit's earlier years and those of the units that it followed, the latest first, at most 20.",
  })
  async earlierYears(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<EarlierYear[]> {
    return earlierYearsFor(loaders, id);
  }
}

@Resolver(() => CohortComparison)
export class CohortComparisonResolver {
  @One(() => Criterion, criterionList, "criterionRowId", "The criterion; null for the whole.", {
    nullable: true,
  })
  criterion: Criterion | null;
}

@Resolver(() => EarlierYear)
export class EarlierYearResolver {
  @One(() => Assessment, assessmentList, "assessmentRowId", "The earlier assessment.")
  assessment: Assessment | null;

  @One(() => Unit, unitList, "unitRowId", "The unit that was assessed then.")
  unit: Unit | null;
}

@Resolver(() => YearComparison)
export class YearComparisonResolver {
  @FieldResolver(() => [Criterion], { description: "Criteria of the earlier set." })
  async fromCriteria(
    @Root() { fromRowIds }: YearComparison,
    @Ctx() { loaders }: Context,
  ): Promise<(Criterion | null)[]> {
    return Promise.all(fromRowIds.map((id) => loaders.one<Criterion>(criterionList, id)));
  }

  @FieldResolver(() => [Criterion], { description: "Criteria of the later set." })
  async toCriteria(
    @Root() { toRowIds }: YearComparison,
    @Ctx() { loaders }: Context,
  ): Promise<(Criterion | null)[]> {
    return Promise.all(toRowIds.map((id) => loaders.one<Criterion>(criterionList, id)));
  }
}
