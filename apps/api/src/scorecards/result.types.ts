import { Field, Int, ObjectType } from "type-graphql";
import { Criterion } from "../criteria/criterion.entity.js";
import { Decimal } from "../lists/scalars.js";

@ObjectType({ description: "Points with the max that they are of." })
export class PointsOfMax {
  @Field(() => Decimal, {
    nullable: true,
    description: "Points, rounded once, half up, to the set's decimals; null until anything is scored.",
  })
  points: string | null;
  @Field(() => Decimal, { description: "Max points that count; what is not applicable may be out of it." })
  max: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points in percent of max, rounded to the set's decimals.",
  })
  percent: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Max minus points of what is scored; bonus and penalty apart.",
  })
  lost: string | null;
  @Field(() => Boolean, { description: "Whether every criterion has its score." })
  complete: boolean;
}

@ObjectType({ description: "An assessment's total, less its administrative penalties." })
export class TotalResult extends PointsOfMax {
  @Field(() => Decimal, {
    description: "Points that administrative penalties take off after appraisal; 0 without any.",
  })
  penalty: string;
}

@ObjectType({ description: "A result as the authority printed it." })
export class PublishedResult {
  @Field(() => Decimal, { nullable: true, description: "Points." })
  points: string | null;
  @Field(() => Decimal, { nullable: true, description: "Max points." })
  max: string | null;
  @Field(() => Decimal, { nullable: true, description: "Percent, 0 to 100." })
  percent: string | null;
  @Field(() => String, { nullable: true, description: "Grade." })
  grade: string | null;
  @Field(() => Int, { nullable: true, description: "Rank in the cohort, from 1." })
  rank: number | null;
  @Field(() => Int, { nullable: true, description: "Size of the cohort." })
  rankOf: number | null;
}

@ObjectType({
  description: "Where lost points stand, in points; over the deductions that the reader may see.",
})
export class Coverage {
  @Field(() => Decimal, { description: "All lost points; the sum of the six below." })
  lost: string;
  @Field(() => Decimal, { description: "Without a cause." })
  unexplained: string;
  @Field(() => Decimal, { description: "With a cause and an owner, but no task." })
  explained: string;
  @Field(() => Decimal, { description: "Covered by a task." })
  planned: string;
  @Field(() => Decimal, { description: "Waived by the reform office." })
  waived: string;
  @Field(() => Decimal, { description: "Back with the next year's finals." })
  recovered: string;
  @Field(() => Decimal, { description: "Lost again by the next year's finals." })
  lostAgain: string;
  @Field(() => Decimal, { description: "With a cause, whatever became of them." })
  withCause: string;
  @Field(() => Decimal, { description: "Expected back by the tasks that cover them." })
  expectedBack: string;
}

@ObjectType({ description: "An assessment's result in one area." })
export class AreaResult extends PointsOfMax {
  @Field(() => Criterion, { description: "The area." })
  criterion: Criterion;
  @Field(() => String, { nullable: true, description: "Grade by the set's bands; null until it is scored." })
  grade: string | null;
  @Field(() => PublishedResult, { nullable: true, description: "What was printed for the area." })
  published: PublishedResult | null;
  @Field(() => Boolean, { description: "Whether a printed figure differs from the computed one." })
  differs: boolean;
  @Field(() => Coverage, { description: "Where the area's lost points stand." })
  coverage: Coverage;
}

/** An assessment's computed result: never stored, so it cannot drift from its scores. */
export interface AssessmentResult {
  total: TotalResult;
  grade: string | null;
  published: PublishedResult | null;
  differs: boolean;
  coverage: Coverage;
  areas: AreaResult[];
}
