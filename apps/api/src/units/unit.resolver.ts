import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Listed, Many, One } from "../lists/edges.js";
import { Unit } from "./unit.entity.js";
import {
  CreateUnitInput,
  RecordSuccessionInput,
  SuccessionPayload,
  UnitPayload,
  UpdateUnitInput,
} from "./unit.inputs.js";
import { UnitArgs, UnitConnection, unitList } from "./unit.list.js";
import { createUnit, recordSuccession, updateUnit } from "./unit.service.js";
import { UnitSuccession } from "./unit-succession.entity.js";
import { UnitSuccessionConnection, unitSuccessionList } from "./unit-succession.list.js";

@Resolver(() => Unit)
export class UnitResolver {
  @Requires("units.read")
  @Listed(
    () => UnitConnection,
    unitList,
    () => UnitArgs,
    "Units, by name unless ordered otherwise.",
  )
  units: UnitConnection;

  @One(() => Unit, unitList, "parentId", "The unit above.", { nullable: true })
  parent: Unit | null;

  @Many(
    () => UnitConnection,
    unitList,
    () => UnitArgs,
    (row, parent) => `${row}.parent_id = ${parent}`,
    "Units directly below.",
  )
  children: UnitConnection;

  @Many(
    () => UnitSuccessionConnection,
    unitSuccessionList,
    () => PageArgs,
    (row, parent) => `${row}.predecessor_id = ${parent}`,
    "What followed it.",
  )
  successors: UnitSuccessionConnection;

  @Many(
    () => UnitSuccessionConnection,
    unitSuccessionList,
    () => PageArgs,
    (row, parent) => `${row}.successor_id = ${parent}`,
    "What it followed.",
  )
  predecessors: UnitSuccessionConnection;

  @Mutation(() => UnitPayload, { description: "Creates a unit under another one." })
  @Requires("units.write")
  async createUnit(
    @Arg("input", () => CreateUnitInput) input: CreateUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitPayload> {
    return { unit: await context.write((tx, actor) => createUnit(tx, actor, input)) };
  }

  @Mutation(() => UnitPayload, { description: "Changes a unit; CONFLICT when it changed meanwhile." })
  @Requires("units.write")
  async updateUnit(
    @Arg("input", () => UpdateUnitInput) input: UpdateUnitInput,
    @Ctx() context: Context,
  ): Promise<UnitPayload> {
    return { unit: await context.write((tx, actor) => updateUnit(tx, actor, input)) };
  }

  @Mutation(() => SuccessionPayload, { description: "Records that one unit follows another." })
  @Requires("units.write")
  async recordSuccession(
    @Arg("input", () => RecordSuccessionInput) input: RecordSuccessionInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPayload> {
    return { succession: await context.write((tx, actor) => recordSuccession(tx, actor, input)) };
  }
}

@Resolver(() => UnitSuccession)
export class UnitSuccessionResolver {
  @One(() => Unit, unitList, "predecessorId", "The unit that ended or gave.")
  predecessor: Unit | null;

  @One(() => Unit, unitList, "successorId", "The unit that followed.")
  successor: Unit | null;
}
