import { Field, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";

@ObjectType({ description: "An assessment against its cohort, in one criterion or in the whole." })
export class CohortComparison {
  criterionRowId: string | null;

  @Field(() => Decimal, { nullable: true, description: "Its own final points; null where not applicable." })
  own: string | null;
  @Field(() => Decimal, { nullable: true, description: "The median of the cohort's points." })
  median: string | null;
  @Field(() => Decimal, { nullable: true, description: "The most points in the cohort." })
  best: string | null;
  @Field(() => Decimal, { description: "Max points that count for this assessment." })
  max: string;
  @Field(() => Decimal, { nullable: true, description: "Its own points in percent of its max." })
  ownPercent: string | null;
  @Field(() => Decimal, { nullable: true, description: "The median of the cohort's percents." })
  medianPercent: string | null;
  @Field(() => Decimal, { nullable: true, description: "The highest percent in the cohort." })
  bestPercent: string | null;
  @Field(() => Int, { nullable: true, description: "Its rank by percent, from 1." })
  rank: number | null;
  @Field(() => Int, { description: "Of how many that have points there." })
  rankOf: number;
  @Field(() => Boolean, { description: "Whether another unit shares the rank." })
  tied: boolean;
}
