import type { RuleInputs } from "@reform-ledger/domain";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { RuleOutcome } from "../criteria/rule.types.js";
import { PageArgs } from "../lists/connection.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { computedBy } from "./computed.js";
import { Score } from "./score.entity.js";
import {
  AssessmentPayload,
  RecordFinalScoresInput,
  RecordPublishedFiguresInput,
  ScoresPayload,
} from "./score.inputs.js";
import { ScoreArgs, ScoreConnection, scoreList } from "./score.list.js";
import { recordFinalScores, recordPublishedFigures } from "./score.service.js";
import { actionsOnScore } from "./score-actions.js";
import {
  ScoreChange,
  ScoreChangeConnection,
  StageChange,
  scoreHistory,
  stageChangesOf,
} from "./score-history.js";
import { standsOfScores } from "./score-stand.js";

const computedField = (stage: string) => ({
  nullable: true,
  description: `What the criterion's rule makes of the inputs of ${stage}; null without a rule or inputs.`,
});

@Resolver(() => Score)
export class ScoreResolver {
  @Query(() => ScoreConnection, { description: "Scores that the reader may see, by the criterion's code." })
  @Requires("scores.read")
  scores(@Args(() => ScoreArgs) page: ScoreArgs, @Ctx() { loaders }: Context): Promise<ScoreConnection> {
    return loaders.page(scoreList, page);
  }

  @FieldResolver(() => Assessment, { description: "Its assessment." })
  async assessment(@Root() { assessmentId }: Score, @Ctx() { loaders }: Context): Promise<Assessment> {
    return loaders.found(assessmentList, assessmentId);
  }

  @FieldResolver(() => Criterion, { description: "Its criterion." })
  async criterion(@Root() { criterionId }: Score, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, criterionId);
  }

  @FieldResolver(() => RuleOutcome, computedField("the self-assessment"))
  selfComputed(@Root() score: Score, @Ctx() context: Context): Promise<RuleOutcome | null> {
    return this.computed(score, score.selfInputs, context);
  }

  @FieldResolver(() => RuleOutcome, computedField("the first appraisal"))
  firstAppraisalComputed(@Root() score: Score, @Ctx() context: Context): Promise<RuleOutcome | null> {
    return this.computed(score, score.firstAppraisalInputs, context);
  }

  @FieldResolver(() => RuleOutcome, computedField("the second appraisal"))
  secondAppraisalComputed(@Root() score: Score, @Ctx() context: Context): Promise<RuleOutcome | null> {
    return this.computed(score, score.secondAppraisalInputs, context);
  }

  private async computed(
    { criterionId }: Score,
    inputs: RuleInputs | null,
    { loaders }: Context,
  ): Promise<RuleOutcome | null> {
    const criterion = inputs && (await loaders.one<Criterion>(criterionList, criterionId));
    return criterion ? computedBy(criterion.rule, inputs) : null;
  }

  @FieldResolver(() => ScoreChangeConnection, { description: "Every change of it, the latest first." })
  history(
    @Root() { id }: Score,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ScoreChangeConnection> {
    const belongs = (row: string, parent: string) => `${row}.row_id = ${parent}::text`;
    return loaders.edge(scoreHistory, { key: "score", belongs }, id, page);
  }

  @FieldResolver(() => [String], {
    description:
      "What the asking person may do to it now: scores.selfAssess, scores.appraise, scores.amend, explanations.ask, explanations.answer, evidence.attach.",
  })
  async viewerCan(@Root() { id }: Score, @Ctx() { actor, loaders }: Context): Promise<string[]> {
    const stand = await loaders.figure("score stand", id, standsOfScores, null);
    return stand ? actionsOnScore(stand, actor) : [];
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

@Resolver(() => ScoreChange)
export class ScoreChangeResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who; null where the system itself wrote." })
  person(@Root() { personId }: ScoreChange, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, personId);
  }

  @FieldResolver(() => [StageChange], { description: "What changed." })
  changes(@Root() change: ScoreChange): StageChange[] {
    return stageChangesOf(change);
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
