import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
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
  @Requires("scores.read")
  @Listed(
    () => AmendmentConnection,
    amendmentList,
    () => AmendmentArgs,
    "Corrections of final scores, the latest first.",
  )
  amendments: AmendmentConnection;

  @One(() => Score, scoreList, "scoreId", "The score, where it may be seen.", { nullable: true })
  score: Score | null;

  @One(() => Person, personList, "amendedById", "Who corrected it.", { nullable: true })
  amendedBy: Person | null;

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
  @Many(
    () => AmendmentConnection,
    amendmentList,
    () => AmendmentArgs,
    (row, parent) => `${row}.score_id = ${parent}`,
    "Corrections of its final, the latest first.",
  )
  amendments: AmendmentConnection;
}
