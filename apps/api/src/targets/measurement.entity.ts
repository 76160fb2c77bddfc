import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, Unique } from "typeorm";
import { Node } from "../lists/node.js";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { VersionedRecord } from "../lists/versioned.js";
import { Unit } from "../units/unit.entity.js";
import { Indicator } from "./indicator.entity.js";

@ObjectType("Measurement", {
  implements: [Node, VersionedRecord],
  description: "A period's figures of an indicator for a unit, with their source (số liệu).",
})
@Entity("measurement")
@Unique(["unitId", "indicatorId", "periodStart", "periodEnd"])
@Check("measurement_period", "period_end >= period_start")
@Check("measurement_figures_not_negative", "least(numerator, denominator) >= 0")
@Check("measurement_denominator_not_zero", "denominator <> 0")
export class Measurement extends VersionedRecord {
  @Index()
  @ForeignKey(() => Indicator)
  @Column("bigint")
  indicatorId: string;

  @ForeignKey(() => Unit)
  @Column("bigint")
  unitId: string;

  @Field(() => DateOnly, { description: "First day of the period." })
  @Column("date")
  periodStart: string;

  @Field(() => DateOnly, { description: "Last day of the period." })
  @Column("date")
  periodEnd: string;

  @Field(() => Decimal, { description: "The numerator, or the count itself." })
  @Column("numeric")
  numerator: string;

  @Field(() => Decimal, { nullable: true, description: "The denominator; null where a count is measured." })
  @Column("numeric", { nullable: true })
  denominator: string | null;

  @Field(() => String, { description: "Where the figures come from." })
  @Column("text")
  source: string;

  @Field(() => Boolean, { description: "Made up for the demonstration." })
  @Column("boolean", { default: false })
  constructed: boolean;
}
