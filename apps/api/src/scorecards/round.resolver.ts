import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { matrixFor } from "./matrix.figures.js";
import { Matrix, MatrixLevel, MatrixRow } from "./matrix.types.js";
import { progressFor } from "./progress.figures.js";
import { AssessmentProgress } from "./progress.types.js";
import { rankingFor } from "./ranking.figures.js";
import { RankingRow } from "./ranking.types.js";

@Resolver(() => AssessmentRound)
export class RoundScorecardResolver {
  @LongList()
  @FieldResolver(() => [RankingRow], {
    description:
      "The ranking, the best first, as far as the reader may see it; empty before the finals are fixed.",
  })
  async ranking(@Root() { id }: AssessmentRound, @Ctx() { loaders }: Context): Promise<RankingRow[]> {
    return rankingFor(loaders, id);
  }

  @FieldResolver(() => Matrix, { description: "Its assessments by its set's areas or criteria." })
  async matrix(
    @Root() { id }: AssessmentRound,
    @Arg("level", () => MatrixLevel, { defaultValue: "AREA", description: "What the columns are." })
    level: MatrixLevel,
    @Ctx() { loaders }: Context,
  ): Promise<Matrix> {
    return matrixFor(loaders, id, level);
  }

  @LongList()
  @FieldResolver(() => [AssessmentProgress], {
    description: "How far each assessment is in which the reader takes part, by the unit's name.",
  })
  async progress(
    @Root() { id }: AssessmentRound,
    @Ctx() { loaders }: Context,
  ): Promise<AssessmentProgress[]> {
    return progressFor(loaders, id);
  }
}

@Resolver(() => RankingRow)
export class RankingRowResolver {
  @One(() => Assessment, assessmentList, "assessmentRowId", "The assessment.")
  assessment: Assessment | null;
}

@Resolver(() => MatrixRow)
export class MatrixRowResolver {
  @One(() => Assessment, assessmentList, "assessmentRowId", "The assessment.")
  assessment: Assessment | null;
}

@Resolver(() => AssessmentProgress)
export class AssessmentProgressResolver {
  @One(() => Assessment, assessmentList, "assessmentRowId", "The assessment.")
  assessment: Assessment | null;
}

@Resolver(() => Matrix)
export class MatrixResolver {
  @LongList()
  @FieldResolver(() => [Criterion], { description: "The columns, in the order of the tree." })
  async criteria(
    @Root() { criterionRowIds }: Matrix,
    @Ctx() { loaders }: Context,
  ): Promise<(Criterion | null)[]> {
    return Promise.all(criterionRowIds.map((id) => loaders.one<Criterion>(criterionList, id)));
  }
}
