import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Score } from "./score.entity.js";
import {
  AssessmentPayload,
  RecordFinalScoresInput,
  RecordPublishedFiguresInput,
  ScoresPayload,
} from "./score.inputs.js";
import { ScoreArgs, ScoreConnection, scoreList } from "./score.list.js";
import { recordFinalScores, recordPublishedFigures } from "./score.service.js";

@Resolver(() => Score)
export class ScoreResolver {
  @Query(() => ScoreConnection, { description: "Scores that the reader may see, by the criterion's code." })
  @Requires("assessments.read")
  scores(@Args(() => ScoreArgs) page: ScoreArgs, @Ctx() { loaders }: Context): Promise<ScoreConnection> {
    return loaders.page(scoreList, page);
  }

  @FieldResolver(() => Assessment, { description: "Its assessment." })
  async assessment(@Root() { assessmentId }: Score, @Ctx() { loaders }: Context): Promise<Assessment | null> {
    return loaders.one(assessmentList, assessmentId);
  }

  @FieldResolver(() => Criterion, { description: "Its criterion." })
  async criterion(@Root() { criterionId }: Score, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, criterionId);
  }

  @Mutation(() => ScoresPayload, { description: "Records final points while the round is open." })
  @Requires("rounds.write")
  async recordFinalScores(
    @Arg("input", () => RecordFinalScoresInput) input: RecordFinalScoresInput,
    @Ctx() context: Context,
  ): Promise<ScoresPayload> {
    return context.write((tx, actor) => recordFinalScores(tx, actor, input), input.reason);
  }

  @Mutation(() => AssessmentPayload, { description: "Records the printed figures of a past result." })
  @Requires("rounds.write")
  async recordPublishedFigures(
    @Arg("input", () => RecordPublishedFiguresInput) input: RecordPublishedFiguresInput,
    @Ctx() context: Context,
  ): Promise<AssessmentPayload> {
    return { assessment: await context.write((tx, actor) => recordPublishedFigures(tx, actor, input)) };
  }
}

@Resolver(() => Assessment)
export class AssessmentScoresResolver {
  @FieldResolver(() => ScoreConnection, { description: "Its scores, by the criterion's code." })
  scores(
    @Root() { id }: Assessment,
    @Args(() => ScoreArgs) page: ScoreArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ScoreConnection> {
    const belongs = (row: string, parent: string) => `${row}.assessment_id = ${parent}`;
    return loaders.edge(scoreList, { key: "assessment", belongs }, id, page);
  }
}
