import { Field, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";

@ObjectType({
  description: "How far a unit has reviewed why points of a round were lost; derived.",
})
export class ReviewStand {
  unitId: string;
  @Field(() => Decimal, { description: "Points that it lost itself or is responsible for." })
  lost: string;
  @Field(() => Decimal, { description: "Those of them that a review covers, whoever held it." })
  covered: string;
  @Field(() => Int, { description: "How many of those deductions there are." })
  deductionCount: number;
  @Field(() => Int, { description: "How many of them no review covers." })
  uncoveredCount: number;
  @Field(() => Int, { description: "How many reviews of the round it has held." })
  reviews: number;
  @Field(() => DateOnly, { nullable: true, description: "The day of its latest review." })
  lastHeldOn: string | null;
  @Field(() => Boolean, { description: "Whether it has held one." })
  held: boolean;
}
