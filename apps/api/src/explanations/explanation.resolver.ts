import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Score } from "../scores/score.entity.js";
import { scoreList } from "../scores/score.list.js";
import { Explanation } from "./explanation.entity.js";
import {
  AnswerExplanationInput,
  AskExplanationInput,
  ExplanationPayload,
  WithdrawExplanationInput,
} from "./explanation.inputs.js";
import { ExplanationArgs, ExplanationConnection, explanationList } from "./explanation.list.js";
import { answerExplanation, askExplanation, withdrawExplanation } from "./explanation.service.js";
import { openQuestionCounts } from "./open-questions.js";

async function payloadOf({ id, scoreId }: Explanation, { loaders }: Context): Promise<ExplanationPayload> {
  return {
    explanation: await loaders.found<Explanation>(explanationList, id),
    score: await loaders.found<Score>(scoreList, scoreId),
  };
}

@Resolver(() => Explanation)
export class ExplanationResolver {
  @Requires("explanations.read")
  @Listed(
    () => ExplanationConnection,
    explanationList,
    () => ExplanationArgs,
    "Questions on scores, the latest first.",
  )
  explanations: ExplanationConnection;

  @One(() => Score, scoreList, "scoreId", "The score, where it may be seen.", { nullable: true })
  score: Score | null;

  @One(() => Person, personList, "askedById", "Who asked.", { nullable: true })
  askedBy: Person | null;

  @One(() => Person, personList, "answeredById", "Who answered.", { nullable: true })
  answeredBy: Person | null;

  @Mutation(() => ExplanationPayload, { description: "Asks the unit about a score." })
  @Requires("explanations.ask")
  async askExplanation(
    @Arg("input", () => AskExplanationInput) input: AskExplanationInput,
    @Ctx() context: Context,
  ): Promise<ExplanationPayload> {
    return payloadOf(await context.write((tx, actor) => askExplanation(tx, actor, input)), context);
  }

  @Mutation(() => ExplanationPayload, { description: "Answers a question; the answer may be given anew." })
  @Requires("explanations.answer")
  async answerExplanation(
    @Arg("input", () => AnswerExplanationInput) input: AnswerExplanationInput,
    @Ctx() context: Context,
  ): Promise<ExplanationPayload> {
    return payloadOf(await context.write((tx, actor) => answerExplanation(tx, actor, input)), context);
  }

  @Mutation(() => ExplanationPayload, { description: "Takes a question back that is not answered." })
  @Requires("explanations.ask")
  async withdrawExplanation(
    @Arg("input", () => WithdrawExplanationInput) input: WithdrawExplanationInput,
    @Ctx() context: Context,
  ): Promise<ExplanationPayload> {
    return payloadOf(await context.write((tx, actor) => withdrawExplanation(tx, actor, input)), context);
  }
}

@Resolver(() => Score)
export class ScoreExplanationsResolver {
  @Many(
    () => ExplanationConnection,
    explanationList,
    () => ExplanationArgs,
    (row, parent) => `${row}.score_id = ${parent}`,
    "Questions on it, the latest first.",
  )
  explanations: ExplanationConnection;
}

@Resolver(() => Assessment)
export class AssessmentExplanationsResolver {
  @FieldResolver(() => Int, {
    description: "How many questions wait for an answer, of those that the reader may see.",
  })
  openQuestions(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.figure("open questions", id, openQuestionCounts, 0);
  }
}
