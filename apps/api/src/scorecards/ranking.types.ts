import { Field, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";
import { PublishedResult } from "./result.types.js";

@ObjectType({ description: "An assessment's place in its round." })
export class RankingRow {
  assessmentRowId: string;

  @Field(() => Int, { nullable: true, description: "Rank from 1; null where nothing was applicable." })
  rank: number | null;
  @Field(() => Int, { description: "Of how many that have a rank." })
  rankOf: number;
  @Field(() => Boolean, { description: "Whether another unit shares the rank." })
  tied: boolean;
  @Field(() => Decimal, {
    nullable: true,
    description: "Total points, rounded once to the set's decimals, less administrative penalties.",
  })
  points: string | null;
  @Field(() => Decimal, { description: "Max points that count." })
  max: string;
  @Field(() => Decimal, { nullable: true, description: "Points in percent of max; what the rank is by." })
  percent: string | null;
  @Field(() => Decimal, { nullable: true, description: "Points lost; bonus and penalty apart." })
  lost: string | null;
  @Field(() => String, { nullable: true, description: "Overall grade by the set's bands." })
  grade: string | null;
  @Field(() => Decimal, { description: "What administrative penalties took off." })
  penalty: string;
  @Field(() => PublishedResult, {
    nullable: true,
    description: "The result as it was printed, where it was.",
  })
  published: PublishedResult | null;
  @Field(() => Boolean, {
    description: "Whether a printed figure of the whole differs, or a rank within the same number of units.",
  })
  differs: boolean;
}
