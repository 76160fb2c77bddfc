import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { PageArgs } from "../lists/connection.js";
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
  @FieldResolver(() => Assessment, { description: "The assessment whose total it lowers." })
  assessment(
    @Root() { assessmentId }: AdministrativePenalty,
    @Ctx() { loaders }: Context,
  ): Promise<Assessment> {
    return loaders.found(assessmentList, assessmentId);
  }

  @FieldResolver(() => Evidence, {
    nullable: true,
    description: "The document itself, where the reader may see it.",
  })
  evidence(
    @Root() { evidenceId }: AdministrativePenalty,
    @Ctx() { loaders }: Context,
  ): Promise<Evidence | null> {
    return loaders.one(evidenceList, evidenceId);
  }

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
  @FieldResolver(() => PenaltyConnection, {
    description: "Points taken off its total after appraisal, by the date of their document.",
  })
  penalties(
    @Root() { id }: Assessment,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<PenaltyConnection> {
    const belongs = (row: string, parent: string) => `${row}.assessment_id = ${parent}`;
    return loaders.edge(penaltyList, { key: "assessment", belongs }, id, page);
  }
}
