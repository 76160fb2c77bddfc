import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Score } from "../scores/score.entity.js";
import { scoreList } from "../scores/score.list.js";
import { Amendment } from "./amendment.entity.js";
import { AmendmentPayload, AmendScoreInput } from "./amendment.inputs.js";
import { AmendmentArgs, AmendmentConnection, amendmentList } from "./amendment.list.js";
import { amendScore } from "./amendment.service.js";

@Resolver(() => Amendment)
export class AmendmentResolver {
  @Query(() => AmendmentConnection, { description: "Corrections of final scores, the latest first." })
  @Requires("scores.read")
  amendments(
    @Args(() => AmendmentArgs) page: AmendmentArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AmendmentConnection> {
    return loaders.page(amendmentList, page);
  }

  @FieldResolver(() => Score, { nullable: true, description: "The score, where it may be seen." })
  score(@Root() { scoreId }: Amendment, @Ctx() { loaders }: Context): Promise<Score | null> {
    return loaders.one(scoreList, scoreId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who corrected it." })
  amendedBy(@Root() { amendedById }: Amendment, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, amendedById);
  }

  @Mutation(() => AmendmentPayload, {
    description:
      "Corrects a final score of a finalised or published round; the ledger and the standings follow.",
  })
  @Requires("scores.amend")
  async amendScore(
    @Arg("input", () => AmendScoreInput) input: AmendScoreInput,
    @Ctx() context: Context,
  ): Promise<AmendmentPayload> {
    const { id, scoreId, assessmentId } = await context.write(
      (tx, actor) => amendScore(tx, actor, input),
      input.reason,
    );
    return {
      amendment: await context.loaders.found(amendmentList, id),
      score: await context.loaders.found(scoreList, scoreId),
      assessment: await context.loaders.found(assessmentList, assessmentId),
    };
  }
}

@Resolver(() => Score)
export class ScoreAmendmentsResolver {
  @FieldResolver(() => AmendmentConnection, { description: "Corrections of its final, the latest first." })
  amendments(
    @Root() { id }: Score,
    @Args(() => AmendmentArgs) page: AmendmentArgs,
    @Ctx() { loaders }: Context,
  ): Promise<AmendmentConnection> {
    const belongs = (row: string, parent: string) => `${row}.score_id = ${parent}`;
    return loaders.edge(amendmentList, { key: "score", belongs }, id, page);
  }
}
