import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { assessmentRoundList } from "../rounds/assessment-round.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Assessment } from "./assessment.entity.js";
import { AssessmentArgs, AssessmentConnection, assessmentList } from "./assessment.list.js";

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => AssessmentConnection, {
    description: "Assessments that the reader may see, the newest year first.",
  })
  @Requires("assessments.read")
  assessments(
    @Args(() => AssessmentArgs) page: AssessmentArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AssessmentConnection> {
    return loaders.page(assessmentList, page);
  }

  @FieldResolver(() => AssessmentRound, { description: "Its round." })
  async round(@Root() { roundId }: Assessment, @Ctx() { loaders }: Context): Promise<AssessmentRound | null> {
    return loaders.one(assessmentRoundList, roundId);
  }

  @FieldResolver(() => Unit, { description: "The assessed unit." })
  async unit(@Root() { unitId }: Assessment, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }
}

@Resolver(() => AssessmentRound)
export class RoundAssessmentsResolver {
  @FieldResolver(() => AssessmentConnection, {
    description: "Its assessments, as far as the reader may see them.",
  })
  assessments(
    @Root() { id }: AssessmentRound,
    @Args(() => AssessmentArgs) page: AssessmentArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AssessmentConnection> {
    const belongs = (row: string, parent: string) => `${row}.round_id = ${parent}`;
    return loaders.edge(assessmentList, { key: "round", belongs }, id, page);
  }
}
