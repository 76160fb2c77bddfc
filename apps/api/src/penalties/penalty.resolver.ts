import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { PageArgs } from "../lists/connection.js";
import { Many, One } from "../lists/edges.js";
import { AdministrativePenalty } from "./administrative-penalty.entity.js";
import {
  PenaltyPayload,
  RecordPenaltyInput,
  RemovedPenaltyPayload,
  RemovePenaltyInput,
  UpdatePenaltyInput,
} from "./penalty.inputs.js";
import { PenaltyConnection, penaltyList } from "./penalty.list.js";
import { recordPenalty, removePenalty, updatePenalty } from "./penalty.service.js";

async function payloadOf({ loaders }: Context, penalty: AdministrativePenalty): Promise<PenaltyPayload> {
  return { penalty, assessment: await loaders.found<Assessment>(assessmentList, penalty.assessmentId) };
}

@Resolver(() => AdministrativePenalty)
export class PenaltyResolver {
  @One(() => Assessment, assessmentList, "assessmentId", "The assessment whose total it lowers.", {
    found: true,
  })
  assessment: Assessment;

  @One(() => Evidence, evidenceList, "evidenceId", "The document itself, where the reader may see it.", {
    nullable: true,
  })
  evidence: Evidence | null;

  @Mutation(() => PenaltyPayload, {
    description: "Takes points off an assessment's total, from the appraisal until it is finalised.",
  })
  @Requires("penalties.write")
  async recordPenalty(
    @Arg("input", () => RecordPenaltyInput) input: RecordPenaltyInput,
    @Ctx() context: Context,
  ): Promise<PenaltyPayload> {
    return payloadOf(context, await context.write((tx, actor) => recordPenalty(tx, actor, input)));
  }

  @Mutation(() => PenaltyPayload, { description: "Changes a penalty before the round is finalised." })
  @Requires("penalties.write")
  async updatePenalty(
    @Arg("input", () => UpdatePenaltyInput) input: UpdatePenaltyInput,
    @Ctx() context: Context,
  ): Promise<PenaltyPayload> {
    return payloadOf(context, await context.write((tx, actor) => updatePenalty(tx, actor, input)));
  }

  @Mutation(() => RemovedPenaltyPayload, {
    description: "Takes a penalty back before the round is finalised.",
  })
  @Requires("penalties.write")
  async removePenalty(
    @Arg("input", () => RemovePenaltyInput) input: RemovePenaltyInput,
    @Ctx() context: Context,
  ): Promise<RemovedPenaltyPayload> {
    const { assessmentId } = await context.write((tx, actor) => removePenalty(tx, actor, input));
    return { assessment: await context.loaders.found<Assessment>(assessmentList, assessmentId) };
  }
}

@Resolver(() => Assessment)
export class AssessmentPenaltiesResolver {
  @Many(
    () => PenaltyConnection,
    penaltyList,
    () => PageArgs,
    (row, parent) => `${row}.assessment_id = ${parent}`,
    "Points taken off its total after appraisal, by the date of their document.",
  )
  penalties: PenaltyConnection;
}
