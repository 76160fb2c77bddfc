import { IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Cause, CauseKind } from "./cause.entity.js";

const names = { context: { max: 300 } };
const places = { context: { min: 0, max: 10_000 } };

@InputType({ description: "A new cause of lost points." })
export class RecordCauseInput {
  @Field(() => String, {
    nullable: true,
    description: "Stable code of at most 60 letters, digits and _; made from the name unless given.",
  })
  @IsOptional()
  @MaxLength(60, { context: { max: 60 } })
  code?: string | null;
  @Field(() => String, { description: "Vietnamese name, at most 300 characters." })
  @Matches(/\S/)
  @MaxLength(300, names)
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  @IsOptional()
  @MaxLength(300, names)
  nameEn?: string | null;
  @Field(() => CauseKind, { description: "Subjective or objective." })
  kind: CauseKind;
  @Field(() => Int, { nullable: true, description: "Place in the list, 0 to 10000; 100 unless given." })
  @IsOptional()
  @Min(0, places)
  @Max(10_000, places)
  position?: number | null;
}

@InputType({ description: "Changes of a cause; what is left out stays. The code never changes." })
export class UpdateCauseInput {
  @Field(() => ID, { description: "The cause." })
  causeId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: "Vietnamese name." })
  @IsOptional()
  @Matches(/\S/)
  @MaxLength(300, names)
  name?: string | null;
  @Field(() => String, { nullable: true, description: "English name; null takes it away." })
  @IsOptional()
  @MaxLength(300, names)
  nameEn?: string | null;
  @Field(() => CauseKind, { nullable: true, description: "Subjective or objective." })
  kind?: CauseKind | null;
  @Field(() => Int, { nullable: true, description: "Place in the list, 0 to 10000." })
  @IsOptional()
  @Min(0, places)
  @Max(10_000, places)
  position?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it can still be chosen." })
  active?: boolean | null;
}

@ObjectType({ description: "What a change of a cause led to." })
export class CausePayload {
  @Field(() => Cause, { description: "The cause as it is now." })
  cause: Cause;
}
