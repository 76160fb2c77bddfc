import { may, type Permission, type Place } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Computed, Listed, One } from "../lists/edges.js";
import { Decimal } from "../lists/scalars.js";
import { Score } from "../scores/score.entity.js";
import { scoreList } from "../scores/score.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Deduction, DeductionStatus } from "./deduction.entity.js";
import {
  DeductionPayload,
  ExplainDeductionInput,
  MergeDeductionsInput,
  SplitDeductionInput,
  SplitDeductionPayload,
  WaiveDeductionInput,
} from "./deduction.inputs.js";
import { DeductionArgs, DeductionConnection, deductionList } from "./deduction.list.js";
import { explainDeduction, mergeDeductions, splitDeduction, waiveDeduction } from "./deduction.service.js";

/** A deduction as it is read: with what is computed beside its columns. */
interface ReadDeduction extends Deduction {
  status: DeductionStatus;
  activeTaskCount: number;
  expectedPoints: string;
}

async function payload({ loaders }: Context, { id, assessmentId }: Deduction): Promise<DeductionPayload> {
  const [deduction, assessment] = await Promise.all([
    loaders.found<Deduction>(deductionList, id),
    loaders.one<Assessment>(assessmentList, assessmentId),
  ]);
  return { deduction, assessment };
}

/** What a person may do to a deduction now: the table's word, and the state's, whatever the next year said. */
function actionsOn({ waivedAt, causeId, activeTaskCount }: ReadDeduction): Permission[] {
  if (waivedAt) return [];
  if (!causeId) return ["deductions.explain", "deductions.split"];
  if (activeTaskCount > 0) return ["deductions.explain", "tasks.create"];
  return ["deductions.explain", "deductions.split", "deductions.waive", "tasks.create"];
}

@Resolver(() => Deduction)
export class DeductionResolver {
  @Requires("deductions.read")
  @Listed(
    () => DeductionConnection,
    deductionList,
    () => DeductionArgs,
    "Lost points that the reader may see, the largest first.",
  )
  deductions: DeductionConnection;

  @Computed(() => DeductionStatus, "How far it has been followed; derived.")
  status: DeductionStatus;

  @Computed(() => Int, "Tasks that answer it and are not cancelled.")
  activeTaskCount: number;

  @Computed(() => Decimal, "Points that its tasks are expected to bring back.")
  expectedPoints: string;

  @One(() => Assessment, assessmentList, "assessmentId", "Its assessment, where the reader may see it.", {
    nullable: true,
  })
  assessment: Assessment | null;

  @One(() => Criterion, criterionList, "criterionId", "The criterion on which it was lost.")
  criterion: Criterion | null;

  @One(() => Score, scoreList, "scoreId", "The score, where the reader may see it.", { nullable: true })
  score: Score | null;

  @One(() => Cause, causeList, "causeId", "Why; null while unexplained.", { nullable: true })
  cause: Cause | null;

  @One(() => Unit, unitList, "responsibleUnitId", "Who answers for it; null while unexplained.", {
    nullable: true,
  })
  responsibleUnit: Unit | null;

  @FieldResolver(() => [String], {
    description: "What the reader may do to it now, as names of permissions.",
  })
  async viewerCan(
    @Root() deduction: ReadDeduction,
    @Ctx() { actor, loaders }: Context,
  ): Promise<Permission[]> {
    const assessment = await loaders.one<Assessment>(assessmentList, deduction.assessmentId);
    const units = await Promise.all(
      [assessment?.unitId, deduction.responsibleUnitId].map((id) => loaders.one<Unit>(unitList, id)),
    );
    const [owner, responsible] = units;
    const place: Place = { owners: owner ? [owner] : [], participants: responsible ? [responsible] : [] };
    return actionsOn(deduction).filter((permission) => may(actor, permission, place));
  }

  @Mutation(() => DeductionPayload, { description: "Names the cause of a deduction and who answers for it." })
  @Requires("deductions.explain")
  async explainDeduction(
    @Arg("input", () => ExplainDeductionInput) input: ExplainDeductionInput,
    @Ctx() context: Context,
  ): Promise<DeductionPayload> {
    return payload(context, await context.write((tx, actor) => explainDeduction(tx, actor, input)));
  }

  @Mutation(() => SplitDeductionPayload, { description: "Divides a deduction among causes; the sum stays." })
  @Requires("deductions.split")
  async splitDeduction(
    @Arg("input", () => SplitDeductionInput) input: SplitDeductionInput,
    @Ctx() context: Context,
  ): Promise<SplitDeductionPayload> {
    const parts = await context.write((tx, actor) => splitDeduction(tx, actor, input));
    const { loaders } = context;
    const [assessment, ...deductions] = await Promise.all([
      loaders.one<Assessment>(assessmentList, parts[0]?.assessmentId),
      ...parts.map(({ id }) => loaders.found<Deduction>(deductionList, id)),
    ]);
    return { assessment, deductions };
  }

  @Mutation(() => DeductionPayload, { description: "Puts deductions of one score together again." })
  @Requires("deductions.split")
  async mergeDeductions(
    @Arg("input", () => MergeDeductionsInput) input: MergeDeductionsInput,
    @Ctx() context: Context,
  ): Promise<DeductionPayload> {
    return payload(context, await context.write((tx, actor) => mergeDeductions(tx, actor, input)));
  }

  @Mutation(() => DeductionPayload, {
    description: "Decides that nothing is to be done about an explained deduction.",
  })
  @Requires("deductions.waive")
  async waiveDeduction(
    @Arg("input", () => WaiveDeductionInput) input: WaiveDeductionInput,
    @Ctx() context: Context,
  ): Promise<DeductionPayload> {
    return payload(
      context,
      await context.write((tx, actor) => waiveDeduction(tx, actor, input), input.reason),
    );
  }
}
