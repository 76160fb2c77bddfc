import {
  type Actor,
  badInput,
  comparePoints,
  demand,
  isPositive,
  measuredPercent,
} from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion, findOrThrow } from "../lists/records.js";
import { Unit } from "../units/unit.entity.js";
import { ownedBy } from "../units/unit-place.js";
import { Indicator } from "./indicator.entity.js";
import { Measurement } from "./measurement.entity.js";
import type { RecordMeasurementInput } from "./measurement.inputs.js";
import { Target } from "./target.entity.js";

type Figures = Pick<Measurement, "numerator" | "denominator" | "source">;

/** Records a period's figures; sent again they change nothing, other ones need the version that was seen. */
export async function recordMeasurement(
  tx: EntityManager,
  actor: Actor,
  { indicatorId, unitId, periodStart, periodEnd, expectedVersion, ...input }: RecordMeasurementInput,
): Promise<Measurement> {
  const unit = await findOrThrow(tx, Unit, unitId, "unitId");
  demand(actor, "measurements.record", await ownedBy(tx, unit.id));
  const indicator = await findOrThrow(tx, Indicator, indicatorId, "indicatorId");
  if (periodEnd < periodStart) throw badInput("periodEndsBeforeStart", {}, "periodEnd");
  const figures = figuresOf(indicator, input);
  const key = { unitId: unit.id, indicatorId: indicator.id, periodStart, periodEnd };
  await tx
    .createQueryBuilder()
    .insert()
    .into(Measurement)
    .values({ ...key, ...figures })
    .orIgnore()
    .execute();
  const measurement = await tx.findOneOrFail(Measurement, {
    where: key,
    lock: { mode: "pessimistic_write" },
  });
  if (isSame(measurement, figures)) return measurement;
  demandVersion(Measurement, measurement, expectedVersion ?? 0);
  return save(tx, Object.assign(measurement, figures));
}

function figuresOf(
  { denominatorName }: Indicator,
  { numerator, denominator, source }: Pick<RecordMeasurementInput, "numerator" | "denominator" | "source">,
): Figures {
  if (comparePoints(numerator, "0") < 0) throw badInput("mustNotBeNegative", {}, "numerator");
  if (denominatorName && !denominator) throw badInput("required", {}, "denominator");
  if (denominator && !isPositive(denominator)) measuredPercent({ numerator, denominator });
  return { numerator, denominator: denominator ?? null, source: source.trim() };
}

const isSameNumber = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : comparePoints(one, other) === 0;

const isSame = (one: Figures, other: Figures): boolean =>
  isSameNumber(one.numerator, other.numerator) &&
  isSameNumber(one.denominator, other.denominator) &&
  one.source === other.source;

/** The target whose standing a period's figures change. */
export async function targetIdOf(
  tx: EntityManager,
  { unitId, indicatorId, periodEnd }: Measurement,
): Promise<string | null> {
  const year = Number(periodEnd.slice(0, 4));
  const target = await tx.findOne(Target, { select: { id: true }, where: { unitId, indicatorId, year } });
  return target?.id ?? null;
}
