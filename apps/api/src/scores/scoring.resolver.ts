import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { acceptSelfScores, recordAppraisals } from "./appraisal.service.js";
import type { Score } from "./score.entity.js";
import { ScoresPayload } from "./score.inputs.js";
import { scoreList } from "./score.list.js";
import { recordSelfScores } from "./self-assessment.service.js";
import { AcceptSelfScoresInput, RecordAppraisalsInput, RecordSelfScoresInput } from "./stage.inputs.js";
import type { Recorded } from "./stage-writing.js";

/** What was written, as the writer may see it. */
async function payloadOf({ assessment, scores }: Recorded, { loaders }: Context): Promise<ScoresPayload> {
  return {
    assessment: (await loaders.one<Assessment>(assessmentList, assessment.id)) ?? assessment,
    scores: await Promise.all(scores.map(({ id }) => loaders.found<Score>(scoreList, id))),
  };
}

@Resolver()
export class ScoringResolver {
  @Mutation(() => ScoresPayload, {
    description:
      "Records a unit's own scores, all or none. A stale one is refused with its present stage; the same request sent again answers the same.",
  })
  @Requires("scores.selfAssess")
  async recordSelfScores(
    @Arg("input", () => RecordSelfScoresInput) input: RecordSelfScoresInput,
    @Ctx() context: Context,
  ): Promise<ScoresPayload> {
    return payloadOf(await context.write((tx, actor) => recordSelfScores(tx, actor, input)), context);
  }

  @Mutation(() => ScoresPayload, {
    description: "Records what appraisers found, all or none; the round's phase says which stage it is.",
  })
  @Requires("scores.appraise")
  async recordAppraisals(
    @Arg("input", () => RecordAppraisalsInput) input: RecordAppraisalsInput,
    @Ctx() context: Context,
  ): Promise<ScoresPayload> {
    return payloadOf(await context.write((tx, actor) => recordAppraisals(tx, actor, input)), context);
  }

  @Mutation(() => ScoresPayload, {
    description: "Takes the unit's own scores over as the appraisal of what is not appraised yet.",
  })
  @Requires("scores.appraise")
  async acceptSelfScores(
    @Arg("input", () => AcceptSelfScoresInput) input: AcceptSelfScoresInput,
    @Ctx() context: Context,
  ): Promise<ScoresPayload> {
    return payloadOf(await context.write((tx, actor) => acceptSelfScores(tx, actor, input)), context);
  }
}
