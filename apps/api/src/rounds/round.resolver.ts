import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { CriteriaSet } from "../criteria/criteria-set.entity.js";
import { criteriaSetList } from "../criteria/criteria-set.list.js";
import { Listed, One } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { AssessmentRound } from "./assessment-round.entity.js";
import {
  AssessmentRoundArgs,
  AssessmentRoundConnection,
  assessmentRoundList,
} from "./assessment-round.list.js";
import {
  AdvanceRoundInput,
  CreateRoundInput,
  RoundPayload,
  RoundVersionInput,
  SetDeadlinesInput,
  UpdateRoundInput,
} from "./round.inputs.js";
import { advanceRound, createRound, finaliseRound, openRound, publishRound } from "./round.service.js";
import { deadlinesOfRounds } from "./round-deadline.figures.js";
import { setDeadlines } from "./round-deadline.service.js";
import { RoundDeadline } from "./round-deadline.types.js";
import { updateRound } from "./round-draft.service.js";

@Resolver(() => AssessmentRound)
export class AssessmentRoundResolver {
  @Requires("rounds.read")
  @Listed(
    () => AssessmentRoundConnection,
    assessmentRoundList,
    () => AssessmentRoundArgs,
    "Assessment rounds, the newest first.",
  )
  assessmentRounds: AssessmentRoundConnection;

  @One(() => CriteriaSet, criteriaSetList, "setId", "The set that it applies.")
  criteriaSet: CriteriaSet | null;

  @One(() => Unit, unitList, "unitId", "The authority that runs it.")
  unit: Unit | null;

  @FieldResolver(() => [RoundDeadline], {
    description: "The last day of each phase that has one, in the order of the phases; at most five.",
  })
  deadlines(@Root() { id }: AssessmentRound, @Ctx() { loaders }: Context): Promise<RoundDeadline[]> {
    return loaders.figure("round deadlines", id, deadlinesOfRounds, []);
  }

  @Mutation(() => RoundPayload, {
    description: "Prepares a round with an assessment for each unit of its cohort.",
  })
  @Requires("rounds.write")
  async createRound(
    @Arg("input", () => CreateRoundInput) input: CreateRoundInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => createRound(tx, actor, input)) };
  }

  @Mutation(() => RoundPayload, {
    description: "Changes a round that is not finalised; its units while it is a draft.",
  })
  @Requires("rounds.write")
  async updateRound(
    @Arg("input", () => UpdateRoundInput) input: UpdateRoundInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => updateRound(tx, actor, input)) };
  }

  @Mutation(() => RoundPayload, {
    description: "Sets or extends the deadlines of a round that is not finalised.",
  })
  @Requires("rounds.write")
  async setDeadlines(
    @Arg("input", () => SetDeadlinesInput) input: SetDeadlinesInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => setDeadlines(tx, actor, input), input.reason) };
  }

  @Mutation(() => RoundPayload, { description: "Opens a draft: units score themselves from now on." })
  @Requires("rounds.write")
  async openRound(
    @Arg("input", () => RoundVersionInput) input: RoundVersionInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => openRound(tx, actor, input)) };
  }

  @Mutation(() => RoundPayload, {
    description: "Takes a round forward to a phase, as finaliseRound and publishRound do for the last two.",
  })
  @Requires("rounds.write")
  async advanceRound(
    @Arg("input", () => AdvanceRoundInput) input: AdvanceRoundInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    return { round: await context.write((tx, actor) => advanceRound(tx, actor, input), input.reason) };
  }

  @Mutation(() => RoundPayload, {
    description: "Fixes the finals, ranks the cohort and puts lost points into the ledger, unexplained.",
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
