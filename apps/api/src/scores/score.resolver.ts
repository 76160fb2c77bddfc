import type { RuleInputs } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { RuleOutcome } from "../criteria/rule.types.js";
import { PageArgs } from "../lists/connection.js";
import { Listed, Many, One } from "../lists/edges.js";
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
  @Requires("scores.read")
  @Listed(
    () => ScoreConnection,
    scoreList,
    () => ScoreArgs,
    "Scores that the reader may see, by the criterion's code.",
  )
  scores: ScoreConnection;

  @One(() => Assessment, assessmentList, "assessmentId", "Its assessment.", { found: true })
  assessment: Assessment;

  @One(() => Criterion, criterionList, "criterionId", "Its criterion.")
  criterion: Criterion | null;

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

  @Many(
    () => ScoreChangeConnection,
    scoreHistory,
    () => PageArgs,
    (row, parent) => `${row}.row_id = ${parent}::text`,
    "Every change of it, the latest first.",
  )
  history: ScoreChangeConnection;

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
  @One(() => Person, personList, "personId", "Who; null where the system itself wrote.", { nullable: true })
  person: Person | null;

  @FieldResolver(() => [StageChange], { description: "What changed." })
  changes(@Root() change: ScoreChange): StageChange[] {
    return stageChangesOf(change);
  }
}

@Resolver(() => Assessment)
export class AssessmentScoresResolver {
  @Many(
    () => ScoreConnection,
    scoreList,
    () => ScoreArgs,
    (row, parent) => `${row}.assessment_id = ${parent}`,
    "Its scores, by the criterion's code.",
  )
  scores: ScoreConnection;
}
