import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";
import { IndexResult } from "./index-result.entity.js";

const years = { context: { min: 2000, max: 2100 } };
const ranks = { context: { min: 1, max: 100_000 } };

@InputType({ description: "A result of an index that others publish." })
export class RecordIndexResultInput {
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => String, { description: "The index, such as DDCI, at most 40 characters." })
  @IsNotEmpty()
  @MaxLength(40, { context: { max: 40 } })
  indexCode: string;
  @Field(() => Int, { description: "The year, 2000 to 2100." })
  @Min(2000, years)
  @Max(2100, years)
  year: number;
  @Field(() => String, { nullable: true, description: "The component; none for the whole index." })
  @IsOptional()
  @MaxLength(300, { context: { max: 300 } })
  component?: string | null;
  @Field(() => Decimal, { description: "The value, from 0 to scaleMax." })
  value: string;
  @Field(() => Decimal, { description: "The top of the scale." })
  scaleMax: string;
  @Field(() => Int, { nullable: true, description: "Rank in the cohort, from 1." })
  @IsOptional()
  @Min(1, ranks)
  @Max(100_000, ranks)
  rank?: number | null;
  @Field(() => Int, { nullable: true, description: "Size of the cohort." })
  @IsOptional()
  @Min(1, ranks)
  @Max(100_000, ranks)
  rankOf?: number | null;
  @Field(() => String, { nullable: true, description: "Where the facts come from." })
  @IsOptional()
  @MaxLength(1000, { context: { max: 1000 } })
  source?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "The version that was seen, where there is a result already; without it, another one is refused with CONFLICT and the same one changes nothing.",
  })
  expectedVersion?: number | null;
}

@ObjectType({ description: "What recording a result led to." })
export class IndexResultPayload {
  @Field(() => IndexResult, { description: "The result as it is now." })
  indexResult: IndexResult;
}
