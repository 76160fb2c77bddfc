import { Resolver } from "type-graphql";
import { Many } from "../lists/edges.js";
import { Unit } from "../units/unit.entity.js";
import { MeasurementArgs, MeasurementConnection, measurementList } from "./measurement.list.js";
import { TargetArgs, TargetConnection, targetList } from "./target.list.js";

const belongs = (row: string, parent: string) => `${row}.unit_id = ${parent}`;

@Resolver(() => Unit)
export class UnitTargetsResolver {
  @Many(
    () => TargetConnection,
    targetList,
    () => TargetArgs,
    belongs,
    "Its targets, as far as they may be seen.",
  )
  targets: TargetConnection;

  @Many(
    () => MeasurementConnection,
    measurementList,
    () => MeasurementArgs,
    belongs,
    "Its figures, as far as they may be seen.",
  )
  measurements: MeasurementConnection;
}
