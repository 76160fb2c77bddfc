import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { MeasurementArgs, MeasurementConnection, measurementList } from "./measurement.list.js";
import { TargetArgs, TargetConnection, targetList } from "./target.list.js";

const belongs = (row: string, parent: string) => `${row}.unit_id = ${parent}`;

@Resolver(() => Unit)
export class UnitTargetsResolver {
  @FieldResolver(() => TargetConnection, { description: "Its targets, as far as they may be seen." })
  targets(
    @Root() { id }: Unit,
    @Args(() => TargetArgs) page: TargetArgs,
    @Ctx() { loaders }: Context,
  ): Promise<TargetConnection> {
    return loaders.edge(targetList, { key: "unit targets", belongs }, id, page);
  }

  @FieldResolver(() => MeasurementConnection, { description: "Its figures, as far as they may be seen." })
  measurements(
    @Root() { id }: Unit,
    @Args(() => MeasurementArgs) page: MeasurementArgs,
    @Ctx() { loaders }: Context,
  ): Promise<MeasurementConnection> {
    return loaders.edge(measurementList, { key: "unit measurements", belongs }, id, page);
  }
}
