import { may, type Permission } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { Computed, Listed, One } from "../lists/edges.js";
import { globalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Finding } from "./finding.entity.js";
import {
  CloseFindingInput,
  CreateFindingInput,
  DeletedFindingPayload,
  DeleteFindingInput,
  FindingPayload,
  ReopenFindingInput,
  UpdateFindingInput,
} from "./finding.inputs.js";
import { FindingArgs, FindingConnection, FindingStatus, findingList } from "./finding.list.js";
import {
  closeFinding,
  createFinding,
  deleteFinding,
  reopenFinding,
  updateFinding,
} from "./finding.service.js";
import { Inspection } from "./inspection.entity.js";
import { inspectionList } from "./inspection.list.js";

/** A finding as it is read: with what is computed beside its columns. */
interface ReadFinding extends Finding {
  status: FindingStatus;
}

async function payloadOf({ loaders }: Context, { id, inspectionId }: Finding): Promise<FindingPayload> {
  return {
    finding: await loaders.found(findingList, id),
    inspection: await loaders.found(inspectionList, inspectionId),
  };
}

/** What can be done to a finding now, by its state. */
function actionsOn({ status }: ReadFinding): Permission[] {
  return status === "CLOSED" ? ["inspections.write"] : ["inspections.write", "tasks.create"];
}

@Resolver(() => Finding)
export class FindingResolver {
  @Requires("inspections.read")
  @Listed(
    () => FindingConnection,
    findingList,
    () => FindingArgs,
    "What inspections found, the newest first.",
  )
  findings: FindingConnection;

  @Computed(() => FindingStatus, "How far it has been put right; derived.")
  status: FindingStatus;

  @One(() => Inspection, inspectionList, "inspectionId", "Its inspection, where it may be seen.", {
    nullable: true,
  })
  inspection: Inspection | null;

  @One(() => Unit, unitList, "unitId", "The unit at which it was found.")
  unit: Unit | null;

  @One(() => Criterion, criterionList, "criterionId", "The criterion that it touches.", { nullable: true })
  criterion: Criterion | null;

  @One(() => Cause, causeList, "causeId", "Its cause.", { nullable: true })
  cause: Cause | null;

  @FieldResolver(() => [String], {
    description: "What the asking person may do to it now, as names of permissions.",
  })
  async viewerCan(@Root() finding: ReadFinding, @Ctx() { actor, loaders }: Context): Promise<Permission[]> {
    const inspection = await loaders.one<Inspection>(inspectionList, finding.inspectionId);
    const owner = await loaders.one<Unit>(unitList, inspection?.unitId);
    if (!owner) return [];
    return actionsOn(finding).filter((permission) => may(actor, permission, { owners: [owner] }));
  }

  @Mutation(() => FindingPayload, { description: "Writes down what an inspection found." })
  @Requires("inspections.write")
  async createFinding(
    @Arg("input", () => CreateFindingInput) input: CreateFindingInput,
    @Ctx() context: Context,
  ): Promise<FindingPayload> {
    return payloadOf(context, await context.write((tx, actor) => createFinding(tx, actor, input)));
  }

  @Mutation(() => FindingPayload, {
    description: "Changes a finding that is not closed; CONFLICT when it changed meanwhile.",
  })
  @Requires("inspections.write")
  async updateFinding(
    @Arg("input", () => UpdateFindingInput) input: UpdateFindingInput,
    @Ctx() context: Context,
  ): Promise<FindingPayload> {
    return payloadOf(context, await context.write((tx, actor) => updateFinding(tx, actor, input)));
  }

  @Mutation(() => FindingPayload, {
    description: "Closes a finding by hand with a reason; refused while its tasks are open.",
  })
  @Requires("inspections.write")
  async closeFinding(
    @Arg("input", () => CloseFindingInput) input: CloseFindingInput,
    @Ctx() context: Context,
  ): Promise<FindingPayload> {
    const { reason } = input;
    return payloadOf(context, await context.write((tx, actor) => closeFinding(tx, actor, input), reason));
  }

  @Mutation(() => FindingPayload, { description: "Opens a closed finding again." })
  @Requires("inspections.write")
  async reopenFinding(
    @Arg("input", () => ReopenFindingInput) input: ReopenFindingInput,
    @Ctx() context: Context,
  ): Promise<FindingPayload> {
    const { reason } = input;
    return payloadOf(context, await context.write((tx, actor) => reopenFinding(tx, actor, input), reason));
  }

  @Mutation(() => DeletedFindingPayload, { description: "Takes back a finding that no task answers." })
  @Requires("inspections.write")
  async deleteFinding(
    @Arg("input", () => DeleteFindingInput) input: DeleteFindingInput,
    @Ctx() context: Context,
  ): Promise<DeletedFindingPayload> {
    const gone = await context.write((tx, actor) => deleteFinding(tx, actor, input), input.reason);
    const inspection = await context.loaders.found<Inspection>(inspectionList, gone.inspectionId);
    return { deletedId: globalId("Finding", gone.id), inspection };
  }
}
