import { messageOf, messageOfMissing } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { assessmentRoundList } from "../rounds/assessment-round.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Assessment } from "./assessment.entity.js";
import { AssessmentLockPayload, LockAssessmentInput, ReopenAssessmentInput } from "./assessment.inputs.js";
import { AssessmentArgs, AssessmentConnection, assessmentList } from "./assessment.list.js";
import { actionsOnAssessments } from "./assessment-actions.js";
import { lockAssessment, reopenAssessment } from "./assessment-lock.service.js";
import { type Missing, missingOfAssessments } from "./missing.figures.js";
import { MissingPart } from "./missing.types.js";
import { type Rank, ranksOfAssessments, unranked } from "./standings.js";

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Requires("assessments.read")
  @Listed(
    () => AssessmentConnection,
    assessmentList,
    () => AssessmentArgs,
    "Assessments that the reader may see, the newest year first.",
  )
  assessments: AssessmentConnection;

  @One(() => AssessmentRound, assessmentRoundList, "roundId", "Its round.")
  round: AssessmentRound | null;

  @One(() => Unit, unitList, "unitId", "The assessed unit.")
  unit: Unit | null;

  @One(() => Person, personList, "lockedById", "Who locked the self-assessment.", { nullable: true })
  lockedBy: Person | null;

  @One(
    () => Evidence,
    evidenceList,
    "signedDocumentId",
    "The signed self-assessment, where the reader may see it.",
    { nullable: true },
  )
  signedDocument: Evidence | null;

  @One(() => Person, personList, "reopenedById", "Who reopened it.", { nullable: true })
  reopenedBy: Person | null;

  @FieldResolver(() => [MissingPart], {
    description: "What it lacks in the phase of its round, by the criteria's codes.",
  })
  missing(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<Missing[]> {
    return loaders.figure("missing", id, missingOfAssessments, []);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Its place in the cohort, from 1; null before the round is finalised.",
  })
  async rank(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await rankFor(loaders, id)).rank;
  }

  @FieldResolver(() => Int, { nullable: true, description: "How many of the cohort are ranked." })
  async rankOf(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await rankFor(loaders, id)).rankOf;
  }

  @FieldResolver(() => Boolean, { description: "Whether another unit shares its place." })
  async tied(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await rankFor(loaders, id)).tied;
  }

  @FieldResolver(() => [String], {
    description: "What the asking person may do to it now, such as assessments.lock.",
  })
  viewerCan(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<string[]> {
    return loaders.figure("assessment actions", id, actionsOnAssessments, []);
  }

  @Mutation(() => AssessmentLockPayload, {
    description: "Closes a complete self-assessment under the signed document.",
  })
  @Requires("assessments.lock")
  async lockAssessment(
    @Arg("input", () => LockAssessmentInput) input: LockAssessmentInput,
    @Ctx() context: Context,
  ): Promise<AssessmentLockPayload> {
    return { assessment: await context.write((tx, actor) => lockAssessment(tx, actor, input)) };
  }

  @Mutation(() => AssessmentLockPayload, {
    description: "Gives a unit its self-assessment back until a day; appraisals stay as they are.",
  })
  @Requires("assessments.reopen")
  async reopenAssessment(
    @Arg("input", () => ReopenAssessmentInput) input: ReopenAssessmentInput,
    @Ctx() context: Context,
  ): Promise<AssessmentLockPayload> {
    const work = context.write((tx, actor) => reopenAssessment(tx, actor, input), input.reason);
    return { assessment: await work };
  }
}

const rankFor = (loaders: Context["loaders"], id: string): Promise<Rank> =>
  loaders.figure("rank", id, ranksOfAssessments, unranked);

@Resolver(() => MissingPart)
export class MissingPartResolver {
  @One(() => Criterion, criterionList, "criterionId", "The criterion that lacks it.", { found: true })
  criterion: Criterion;

  @FieldResolver(() => String, { description: "The same as a sentence, in the reader's language." })
  message(@Root() { what, code }: Missing, @Ctx() { language }: Context): string {
    return messageOf(what === "ANSWER" ? "missingAnswer" : messageOfMissing[what], { code }, language);
  }
}

@Resolver(() => AssessmentRound)
export class RoundAssessmentsResolver {
  @Many(
    () => AssessmentConnection,
    assessmentList,
    () => AssessmentArgs,
    (row, parent) => `${row}.round_id = ${parent}`,
    "Its assessments, as far as the reader may see them.",
  )
  assessments: AssessmentConnection;
}
