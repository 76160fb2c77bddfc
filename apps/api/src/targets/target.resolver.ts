import type { TargetState as StateWord, TargetStanding } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, Many, One } from "../lists/edges.js";
import { graphqlEnum } from "../lists/enum.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { Indicator } from "./indicator.entity.js";
import { IndicatorArgs, IndicatorConnection, indicatorList } from "./indicator.list.js";
import { MeasurementArgs, MeasurementConnection, measurementList } from "./measurement.list.js";
import { Target } from "./target.entity.js";
import { noStanding, readTargetStandings } from "./target.figures.js";
import {
  CreateIndicatorInput,
  CreateTargetInput,
  IndicatorPayload,
  TargetPayload,
  UpdateTargetInput,
} from "./target.inputs.js";
import { TargetArgs, TargetConnection, targetList } from "./target.list.js";
import { createIndicator, createTarget, updateTarget } from "./target.service.js";

const TargetState = graphqlEnum(
  "TargetState",
  "How a target stands today, by the latest period that has ended.",
  {
    MET: "The latest value reaches it.",
    ON_TRACK: "Not yet, but the line of the values reaches it by the due date.",
    BEHIND: "Neither, or the due date has passed.",
    NO_DATA: "Nothing was measured.",
  } satisfies Record<StateWord, string>,
);

@Resolver(() => Target)
export class TargetResolver {
  @Requires("targets.read")
  @Listed(
    () => TargetConnection,
    targetList,
    () => TargetArgs,
    "Targets, the latest year first.",
  )
  targets: TargetConnection;

  @Requires("indicators.read")
  @Listed(
    () => IndicatorConnection,
    indicatorList,
    () => IndicatorArgs,
    "Indicators, by code.",
  )
  indicators: IndicatorConnection;

  @One(() => Indicator, indicatorList, "indicatorId", "What is measured.", { found: true })
  indicator: Indicator;

  @One(() => Unit, unitList, "unitId", "Whose target it is.", { found: true })
  unit: Unit;

  @FieldResolver(() => TargetState, { description: "How it stands today." })
  async state(@Root() target: Target, @Ctx() context: Context): Promise<string> {
    return (await standing(target, context)).state;
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: "The value of the latest period that has ended.",
  })
  async latestValue(@Root() target: Target, @Ctx() context: Context): Promise<string | null> {
    return (await standing(target, context)).latest?.value ?? null;
  }

  @FieldResolver(() => DateOnly, { nullable: true, description: "The last day of that period." })
  async latestPeriodEnd(@Root() target: Target, @Ctx() context: Context): Promise<string | null> {
    return (await standing(target, context)).latest?.periodEnd ?? null;
  }

  @FieldResolver(() => Decimal, { nullable: true, description: "How much is missing, 0 or more." })
  async gap(@Root() target: Target, @Ctx() context: Context): Promise<string | null> {
    return (await standing(target, context)).gap;
  }

  @FieldResolver(() => Decimal, {
    nullable: true,
    description: "Where the line of the values leads on the due date; null with fewer than two.",
  })
  async projected(@Root() target: Target, @Ctx() context: Context): Promise<string | null> {
    return (await standing(target, context)).projected;
  }

  @Many(
    () => MeasurementConnection,
    measurementList,
    () => MeasurementArgs,
    (row, parent) => `exists (select from target g where g.id = ${parent} and g.unit_id = ${row}.unit_id
        and g.indicator_id = ${row}.indicator_id
        and ${row}.period_end between make_date(g.year, 1, 1) and make_date(g.year, 12, 31))`,
    "The year's figures, the latest first.",
  )
  measurements: MeasurementConnection;

  @Mutation(() => IndicatorPayload, { description: "Adds an indicator." })
  @Requires("indicators.write")
  async createIndicator(
    @Arg("input", () => CreateIndicatorInput, { description: "The indicator." }) input: CreateIndicatorInput,
    @Ctx() context: Context,
  ): Promise<IndicatorPayload> {
    return { indicator: await context.write((tx, actor) => createIndicator(tx, actor, input)) };
  }

  @Mutation(() => TargetPayload, { description: "Sets a unit's target for a year." })
  @Requires("targets.write")
  async createTarget(
    @Arg("input", () => CreateTargetInput, { description: "The target." }) input: CreateTargetInput,
    @Ctx() context: Context,
  ): Promise<TargetPayload> {
    return { target: await context.write((tx, actor) => createTarget(tx, actor, input)) };
  }

  @Mutation(() => TargetPayload, { description: "Changes a target; CONFLICT when it changed meanwhile." })
  @Requires("targets.write")
  async updateTarget(
    @Arg("input", () => UpdateTargetInput, { description: "The changes." }) input: UpdateTargetInput,
    @Ctx() context: Context,
  ): Promise<TargetPayload> {
    return { target: await context.write((tx, actor) => updateTarget(tx, actor, input)) };
  }
}

const standing = ({ id }: Target, { loaders }: Context): Promise<TargetStanding> =>
  loaders.figure("target standing", id, readTargetStandings, noStanding);
