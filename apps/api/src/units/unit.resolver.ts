import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
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
  @Query(() => UnitConnection, { description: "Units, by name unless ordered otherwise." })
  @Requires("units.read")
  units(@Args(() => UnitArgs) page: UnitArgs, @Ctx() { loaders }: Context): Promise<UnitConnection> {
    return loaders.page(unitList, page);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "The unit above." })
  parent(@Root() { parentId }: Unit, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, parentId);
  }

  @FieldResolver(() => UnitConnection, { description: "Units directly below." })
  children(
    @Root() { id }: Unit,
    @Args(() => UnitArgs) page: UnitArgs,
    @Ctx() { loaders }: Context,
  ): Promise<UnitConnection> {
    const belongs = (row: string, parent: string) => `${row}.parent_id = ${parent}`;
    return loaders.edge(unitList, { key: "children", belongs }, id, page);
  }

  @FieldResolver(() => UnitSuccessionConnection, { description: "What followed it." })
  successors(
    @Root() { id }: Unit,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<UnitSuccessionConnection> {
    const belongs = (row: string, parent: string) => `${row}.predecessor_id = ${parent}`;
    return loaders.edge(unitSuccessionList, { key: "successors", belongs }, id, page);
  }

  @FieldResolver(() => UnitSuccessionConnection, { description: "What it followed." })
  predecessors(
    @Root() { id }: Unit,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<UnitSuccessionConnection> {
    const belongs = (row: string, parent: string) => `${row}.successor_id = ${parent}`;
    return loaders.edge(unitSuccessionList, { key: "predecessors", belongs }, id, page);
  }

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
  @FieldResolver(() => Unit, { description: "The unit that ended or gave." })
  async predecessor(
    @Root() { predecessorId }: UnitSuccession,
    @Ctx() { loaders }: Context,
  ): Promise<Unit | null> {
    return loaders.one(unitList, predecessorId);
  }

  @FieldResolver(() => Unit, { description: "The unit that followed." })
  async successor(
    @Root() { successorId }: UnitSuccession,
    @Ctx() { loaders }: Context,
  ): Promise<Unit | null> {
    return loaders.one(unitList, successorId);
  }
}
