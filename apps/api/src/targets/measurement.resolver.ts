import { measuredPercent } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, One } from "../lists/edges.js";
import { Decimal } from "../lists/scalars.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Indicator } from "./indicator.entity.js";
import { indicatorList } from "./indicator.list.js";
import { Measurement } from "./measurement.entity.js";
import { MeasurementPayload, RecordMeasurementInput } from "./measurement.inputs.js";
import { MeasurementArgs, MeasurementConnection, measurementList } from "./measurement.list.js";
import { recordMeasurement, targetIdOf } from "./measurement.service.js";
import { targetList } from "./target.list.js";

@Resolver(() => Measurement)
export class MeasurementResolver {
  @Requires("measurements.read")
  @Listed(
    () => MeasurementConnection,
    measurementList,
    () => MeasurementArgs,
    "Figures by period, the latest first.",
  )
  measurements: MeasurementConnection;

  @One(() => Indicator, indicatorList, "indicatorId", "What is measured.", { found: true })
  indicator: Indicator;

  @One(() => Unit, unitList, "unitId", "Where.", { found: true })
  unit: Unit;

  @FieldResolver(() => Decimal, {
    description: "The value that is held against a target: the percentage, or the count itself.",
  })
  value(@Root() { numerator, denominator }: Measurement): string {
    return denominator === null ? numerator : measuredPercent({ numerator, denominator });
  }

  @Mutation(() => MeasurementPayload, {
    description: "Records a period's figures, or corrects them; CONFLICT when they changed meanwhile.",
  })
  @Requires("measurements.record")
  async recordMeasurement(
    @Arg("input", () => RecordMeasurementInput, { description: "The figures." })
    input: RecordMeasurementInput,
    @Ctx() context: Context,
  ): Promise<MeasurementPayload> {
    const { measurement, targetId } = await context.write(async (tx, actor) => {
      const recorded = await recordMeasurement(tx, actor, input);
      return { measurement: recorded, targetId: await targetIdOf(tx, recorded) };
    });
    return { measurement, target: await context.loaders.one(targetList, targetId) };
  }
}
