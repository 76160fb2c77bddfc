import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Score } from "../scores/score.entity.js";
import { Explanation } from "./explanation.entity.js";

@InputType({ description: "A question to the unit about a score." })
export class AskExplanationInput {
  @Field(() => ID, { description: "The score." })
  scoreId: string;
  @Field(() => String, { description: "What is asked, at most 4000 characters." })
  @IsNotEmpty()
  @MaxLength(4000, { context: { max: 4000 } })
  question: string;
}

@InputType({ description: "The unit's answer." })
export class AnswerExplanationInput {
  @Field(() => ID, { description: "The question." })
  explanationId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { description: "What the unit answers, at most 4000 characters." })
  @IsNotEmpty()
  @MaxLength(4000, { context: { max: 4000 } })
  answer: string;
}

@InputType({ description: "Takes a question back that is not answered." })
export class WithdrawExplanationInput {
  @Field(() => ID, { description: "The question." })
  explanationId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
}

@ObjectType({ description: "What a question or an answer led to." })
export class ExplanationPayload {
  @Field(() => Explanation, { description: "The question as it is now." })
  explanation: Explanation;
  @Field(() => Score, { description: "The score that it is about." })
  score: Score;
}
