import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";

@InputType({ description: "Points more on one criterion." })
export class GainInput {
  @Field(() => ID, { description: "A criterion without children of the assessment's set." })
  criterionId: string;
  @Field(() => Decimal, {
    description: "Points, not below 0; what exceeds the criterion's max does not count.",
  })
  points: string;
}

@InputType({ description: "What is supposed to come back to an assessment." })
export class WhatIfInput {
  @Field(() => ID, { description: "The assessment; its finals are fixed." })
  assessmentId: string;
  @Field(() => [ID], {
    nullable: true,
    description: "Tasks that bring back what they expect of the assessment's deductions, at most 200.",
  })
  @IsOptional()
  @ArrayMaxSize(200, { context: { max: 200 } })
  taskIds?: string[] | null;
  @Field(() => [GainInput], { nullable: true, description: "Points more on criteria, at most 200." })
  @IsOptional()
  @ArrayMaxSize(200, { context: { max: 200 } })
  @ValidateNested()
  gains?: GainInput[] | null;
}

@InputType({ description: "Within which bounds tasks are chosen." })
export class BestTasksInput {
  @Field(() => ID, { description: "The assessment; its finals are fixed." })
  assessmentId: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "Person-days to spend, counted in halves, at most 366; any number unless given.",
  })
  effortDays?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "Only tasks that are due by this day." })
  dueBy?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How many tasks at most, 1 to 30; any number unless given.",
  })
  @IsOptional()
  @Min(1, { context: { min: 1, max: 30 } })
  @Max(30, { context: { min: 1, max: 30 } })
  taskLimit?: number | null;
}

@ObjectType({ description: "How an area would stand." })
export class WhatIfArea {
  criterionRowId: string;

  @Field(() => Decimal, { nullable: true, description: "Points, exact." })
  points: string | null;
  @Field(() => Decimal, { description: "Max points that count." })
  max: string;
  @Field(() => Decimal, { nullable: true, description: "Points in percent of max." })
  percent: string | null;
  @Field(() => String, { nullable: true, description: "Grade by the set's bands." })
  grade: string | null;
  @Field(() => Decimal, { description: "Points more than now." })
  gained: string;
}

@ObjectType({ description: "How an assessment stands now." })
export class WhatIfBefore {
  @Field(() => Decimal, { nullable: true, description: "Points, exact." })
  points: string | null;
  @Field(() => Decimal, { nullable: true, description: "Points in percent of max." })
  percent: string | null;
  @Field(() => String, { nullable: true, description: "Grade by the set's bands." })
  grade: string | null;
  @Field(() => Int, { nullable: true, description: "Rank; null where the reader may not be told." })
  rank: number | null;
}

@ObjectType({ description: "How an assessment would stand, all others staying as they are." })
export class WhatIf {
  @Field(() => Decimal, { nullable: true, description: "Points, exact, less administrative penalties." })
  points: string | null;
  @Field(() => Decimal, { description: "Max points that count." })
  max: string;
  @Field(() => Decimal, { nullable: true, description: "Points in percent of max." })
  percent: string | null;
  @Field(() => String, { nullable: true, description: "Grade by the set's bands." })
  grade: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Rank by the round's method; null where the reader may not be told of the others' results.",
  })
  rank: number | null;
  @Field(() => Int, { nullable: true, description: "Among how many." })
  rankOf: number | null;
  @Field(() => Boolean, { description: "Whether it would share its rank." })
  tied: boolean;
  @Field(() => Decimal, { description: "Points more than now." })
  gained: string;
  @Field(() => [WhatIfArea], { description: "Area by area; as many as the set has areas." })
  areas: WhatIfArea[];
  @Field(() => WhatIfBefore, { description: "How it stands now." })
  before: WhatIfBefore;
}

@ObjectType({ description: "The tasks that bring back the most points within bounds, for the least effort." })
export class BestTasks {
  taskRowIds: string[];

  @Field(() => Decimal, { description: "Points that they are expected to bring back." })
  points: string;
  @Field(() => Decimal, {
    description: "Person-days that they take, in halves; a task without an effort counts as one day.",
  })
  effortDays: string;
  @Field(() => Int, { description: "How many open tasks were weighed." })
  considered: number;
  @Field(() => WhatIf, { description: "How the assessment would stand." })
  whatIf: WhatIf;
}
