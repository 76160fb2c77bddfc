import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { criteriaSetList } from "../criteria/criteria-set.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { AssessmentRound } from "./assessment-round.entity.js";
import {
  AssessmentRoundArgs,
  AssessmentRoundConnection,
  assessmentRoundList,
} from "./assessment-round.list.js";
import { CreateRoundInput, RoundPayload, RoundVersionInput } from "./round.inputs.js";
import { createRound, finaliseRound, publishRound } from "./round.service.js";

@Resolver(() => AssessmentRound)
export class AssessmentRoundResolver {
  @Query(() => AssessmentRoundConnection, { description: "Assessment rounds, the newest first." })
  @Requires("rounds.read")
  assessmentRounds(
    @Args(() => AssessmentRoundArgs) page: AssessmentRoundArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AssessmentRoundConnection> {
    return loaders.page(assessmentRoundList, page);
  }

  @FieldResolver(() => CriteriaSet, { description: "The set that it applies." })
  async criteriaSet(
    @Root() { setId }: AssessmentRound,
    @Ctx() { loaders }: Context,
  ): Promise<CriteriaSet | null> {
    return loaders.one(criteriaSetList, setId);
  }

  @FieldResolver(() => Unit, { description: "The authority that runs it." })
  async unit(@Root() { unitId }: AssessmentRound, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

  @Mutation(() => RoundPayload, {
    description: "Opens a round with an assessment for each unit of its cohort.",
  })
  @Requires("rounds.write")
  async createRound(
    @Arg("input", () => CreateRoundInput) input: CreateRoundInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => createRound(tx, actor, input)) };
  }

  @Mutation(() => RoundPayload, {
    description: "Fixes the finals and puts lost points into the ledger, unexplained.",
  })
  @Requires("rounds.write")
  async finaliseRound(
    @Arg("input", () => RoundVersionInput) input: RoundVersionInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => finaliseRound(tx, actor, input)) };
  }

  @Mutation(() => RoundPayload, {
    description: "Shows the results to the cohort; the round is immutable from then on.",
  })
  @Requires("rounds.write")
  async publishRound(
    @Arg("input", () => RoundVersionInput) input: RoundVersionInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => publishRound(tx, actor, input)) };
  }
}
