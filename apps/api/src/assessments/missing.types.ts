import { Field, ObjectType } from "type-graphql";
import { Criterion } from "../criteria/criterion.entity.js";
import { graphqlEnum, type WordOf } from "../lists/enum.js";

export const MissingThing = graphqlEnum("MissingThing", "What a criterion lacks in the round's phase.", {
  SCORE: "Points, or that it does not apply.",
  EVIDENCE: "A piece of evidence.",
  INPUTS: "What its rule computes from.",
  DEVIATION_REASON: "Why the points differ from what the rule computes.",
  REASON: "A reason for the score.",
  ANSWER: "The unit's answer to a question.",
});
export type MissingThing = WordOf<typeof MissingThing>;

@ObjectType({ description: "What an assessment still lacks in the phase in which its round stands." })
export class MissingPart {
  @Field(() => Criterion, { description: "The criterion that lacks it." })
  criterion: Criterion;
  @Field(() => MissingThing, { description: "What is lacking." })
  what: MissingThing;
  @Field(() => String, { description: "The same as a sentence, in the reader's language." })
  message: string;
}
