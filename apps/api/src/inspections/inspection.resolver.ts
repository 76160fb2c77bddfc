import { may, type Permission } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Evidence } from "../evidence/evidence.entity.js";
import { evidenceList } from "../evidence/evidence.list.js";
import { Listed, Many, One } from "../lists/edges.js";
import { globalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { FindingArgs, FindingConnection, findingList } from "./finding.list.js";
import { Inspection } from "./inspection.entity.js";
import {
  CreateInspectionInput,
  DeletedInspectionPayload,
  DeleteInspectionInput,
  InspectionPayload,
  UpdateInspectionInput,
} from "./inspection.inputs.js";
import { InspectionArgs, InspectionConnection, inspectionList } from "./inspection.list.js";
import { createInspection, deleteInspection, updateInspection } from "./inspection.service.js";

const payloadOf = async ({ loaders }: Context, { id }: Inspection): Promise<InspectionPayload> => ({
  inspection: await loaders.found(inspectionList, id),
});

@Resolver(() => Inspection)
export class InspectionResolver {
  @Requires("inspections.read")
  @Listed(
    () => InspectionConnection,
    inspectionList,
    () => InspectionArgs,
    "Inspections, the latest first.",
  )
  inspections: InspectionConnection;

  @One(() => Unit, unitList, "unitId", "The inspecting authority.")
  unit: Unit | null;

  @One(() => Evidence, evidenceList, "documentId", "The document with its conclusion.", { nullable: true })
  document: Evidence | null;

  @Many(
    () => FindingConnection,
    findingList,
    () => FindingArgs,
    (row, parent) => `${row}.inspection_id = ${parent}`,
    "What it found, as far as the reader may see it.",
  )
  findings: FindingConnection;

  @FieldResolver(() => [String], {
    description: "What the asking person may do to it now, as names of permissions.",
  })
  async viewerCan(@Root() { unitId }: Inspection, @Ctx() { actor, loaders }: Context): Promise<Permission[]> {
    const owner = await loaders.one<Unit>(unitList, unitId);
    if (!owner || !may(actor, "inspections.write", { owners: [owner] })) return [];
    const attaches = may(actor, "evidence.attach", { owners: [owner] });
    return attaches ? ["inspections.write", "evidence.attach"] : ["inspections.write"];
  }

  @Mutation(() => InspectionPayload, { description: "Records an inspection." })
  @Requires("inspections.write")
  async createInspection(
    @Arg("input", () => CreateInspectionInput) input: CreateInspectionInput,
    @Ctx() context: Context,
  ): Promise<InspectionPayload> {
    return payloadOf(context, await context.write((tx, actor) => createInspection(tx, actor, input)));
  }

  @Mutation(() => InspectionPayload, {
    description: "Changes an inspection; CONFLICT when it changed meanwhile.",
  })
  @Requires("inspections.write")
  async updateInspection(
    @Arg("input", () => UpdateInspectionInput) input: UpdateInspectionInput,
    @Ctx() context: Context,
  ): Promise<InspectionPayload> {
    return payloadOf(context, await context.write((tx, actor) => updateInspection(tx, actor, input)));
  }

  @Mutation(() => DeletedInspectionPayload, { description: "Takes back an inspection without findings." })
  @Requires("inspections.write")
  async deleteInspection(
    @Arg("input", () => DeleteInspectionInput) input: DeleteInspectionInput,
    @Ctx() context: Context,
  ): Promise<DeletedInspectionPayload> {
    const gone = await context.write((tx, actor) => deleteInspection(tx, actor, input), input.reason);
    const unit = await context.loaders.found<Unit>(unitList, gone.unitId);
    return { deletedId: globalId("Inspection", gone.id), unit };
  }
}
