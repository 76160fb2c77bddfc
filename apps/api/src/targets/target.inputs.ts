import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateOnly, Decimal } from "../lists/scalars.js";
import { Indicator } from "./indicator.entity.js";
import { Comparator, Target } from "./target.entity.js";

const names = { context: { max: 300 } };
const years = { context: { min: 2000, max: 2100 } };

@InputType({ description: "A new indicator." })
export class CreateIndicatorInput {
  @Field(() => String, { description: "Short code, unique, at most 60 characters." })
  @IsNotEmpty()
  @MaxLength(60, { context: { max: 60 } })
  code: string;
  @Field(() => String, { description: "Vietnamese name, at most 300 characters." })
  @IsNotEmpty()
  @MaxLength(300, names)
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @IsOptional()
  @MaxLength(300, names)
  nameEn?: string | null;
  @Field(() => String, { nullable: true, description: "Unit of measure; % unless given." })
  @IsOptional()
  @MaxLength(40, { context: { max: 40 } })
  measure?: string | null;
  @Field(() => String, { nullable: true, description: "What the numerator counts." })
  @IsOptional()
  @MaxLength(300, names)
  numeratorName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What the denominator counts; none where a count is measured.",
  })
  @IsOptional()
  @MaxLength(300, names)
  denominatorName?: string | null;
}

@InputType({ description: "A new target of a unit for a year." })
export class CreateTargetInput {
  @Field(() => ID, { description: "The indicator." })
  indicatorId: string;
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => Int, { description: "The year, 2000 to 2100." })
  @Min(2000, years)
  @Max(2100, years)
  year: number;
  @Field(() => Comparator, { description: "How the value meets the target." })
  comparator: Comparator;
  @Field(() => Decimal, { description: "The value to reach, in the indicator's measure." })
  value: string;
  @Field(() => DateOnly, { description: "By when." })
  dueOn: string;
  @Field(() => String, { nullable: true, description: "Where the target comes from." })
  @IsOptional()
  @MaxLength(1000, { context: { max: 1000 } })
  source?: string | null;
}

@InputType({ description: "Changes of a target; what is left out stays." })
export class UpdateTargetInput {
  @Field(() => ID, { description: "The target." })
  targetId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => Comparator, { nullable: true, description: "How the value meets the target." })
  comparator?: Comparator | null;
  @Field(() => Decimal, { nullable: true, description: "The value to reach." })
  value?: string | null;
  @Field(() => DateOnly, { nullable: true, description: "By when." })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: "Where it comes from; null takes it away." })
  @IsOptional()
  @MaxLength(1000, { context: { max: 1000 } })
  source?: string | null;
}

@ObjectType({ description: "What creating an indicator led to." })
export class IndicatorPayload {
  @Field(() => Indicator, { description: "The indicator." })
  indicator: Indicator;
}

@ObjectType({ description: "What a change of a target led to." })
export class TargetPayload {
  @Field(() => Target, { description: "The target as it is now." })
  target: Target;
}
