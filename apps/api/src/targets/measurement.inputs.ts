import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Measurement } from "./measurement.entity.js";
import { Target } from "./target.entity.js";

@InputType({ description: "A period's figures of an indicator for a unit." })
export class RecordMeasurementInput {
  @Field(() => ID, { description: "The indicator." })
  indicatorId: string;
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => DateOnly, { description: "First day of the period." })
  periodStart: string;
  @Field(() => DateOnly, { description: "Last day of the period." })
  periodEnd: string;
  @Field(() => Decimal, { description: "The numerator, or the count itself; 0 or more." })
  numerator: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "The denominator, above 0; null where a count is measured.",
  })
  denominator?: string | null;
  @Field(() => String, { description: "Where the figures come from, at most 1000 characters." })
  @IsNotEmpty()
  @MaxLength(1000, { context: { max: 1000 } })
  source: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "The version that was seen, where the period has figures already; without it, other figures are refused with CONFLICT and the same ones change nothing.",
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: "What recording figures led to." })
export class MeasurementPayload {
  @Field(() => Measurement, { description: "The figures as they are now." })
  measurement: Measurement;
  @Field(() => Target, {
    nullable: true,
    description: "The target of that year, if there is one that may be seen.",
  })
  target: Target | null;
}
