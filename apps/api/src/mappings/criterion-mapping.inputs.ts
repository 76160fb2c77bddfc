import { ArrayMaxSize, ArrayMinSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { CriterionMapping, MappingStatus } from "./criterion-mapping.entity.js";

@InputType({ description: "Two sets between which mappings are proposed." })
export class ProposeMappingsInput {
  @Field(() => ID, { description: "The earlier set." })
  fromSetId: string;
  @Field(() => ID, { description: "The later set." })
  toSetId: string;
}

@InputType({ description: "A mapping that a person makes; it is confirmed at once." })
export class CreateMappingInput {
  @Field(() => ID, { description: "The criterion of the earlier set." })
  fromCriterionId: string;
  @Field(() => ID, { description: "The criterion of the later set." })
  toCriterionId: string;
}

@InputType({ description: "What a person decides on a mapping." })
export class MappingDecisionInput {
  @Field(() => ID, { description: "The mapping." })
  mappingId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => MappingStatus, { description: "Confirmed or rejected; proposed takes a decision back." })
  status: MappingStatus;
}

@InputType({ description: "Decisions on mappings, all or none." })
export class DecideMappingsInput {
  @Field(() => [MappingDecisionInput], { description: "1 to 500, each mapping once." })
  @ArrayMinSize(1, { context: { min: 1, max: 500 } })
  @ArrayMaxSize(500, { context: { max: 500 } })
  @ValidateNested()
  decisions: MappingDecisionInput[];
}

@ObjectType({ description: "What a proposal of mappings led to." })
export class ProposeMappingsPayload {
  @Field(() => [CriterionMapping], {
    description: "The mappings that are new; those that were there stay as they are.",
  })
  mappings: CriterionMapping[];
  @Field(() => Int, { description: "How many are new." })
  count: number;
}

@ObjectType({ description: "What making a mapping led to." })
export class CriterionMappingPayload {
  @Field(() => CriterionMapping, { description: "The mapping as it is now." })
  mapping: CriterionMapping;
}

@ObjectType({ description: "What decisions on mappings led to." })
export class DecideMappingsPayload {
  @Field(() => [CriterionMapping], { description: "The mappings as they are now, in the decisions' order." })
  mappings: CriterionMapping[];
}
