import { Field, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";

@ObjectType({ description: "What a unit lost on a criterion in one year." })
export class LossYear {
  causeRowIds: string[];

  @Field(() => Int, { description: "The year." })
  year: number;
  @Field(() => Decimal, { description: "Points lost on the criterion and what it came from." })
  lost: string;
  @Field(() => Decimal, { description: "Points kept." })
  points: string;
  @Field(() => Decimal, { description: "Max points." })
  max: string;
}

@ObjectType({
  description:
    "A criterion, or several that go on together, on which a unit lost points in at least two years running.",
})
export class RepeatLoss {
  unitRowId: string;
  criterionRowId: string;

  @Field(() => [LossYear], { description: "Year by year, the latest first." })
  years: LossYear[];
  @Field(() => Int, { description: "In how many years running, up to the latest." })
  streak: number;
}
