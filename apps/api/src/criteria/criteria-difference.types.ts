import { Field, Int, ObjectType } from "type-graphql";
import { LongList } from "../lists/long-list.js";
import { Criterion } from "./criterion.entity.js";

@ObjectType({ description: "A criterion that goes on with changes." })
export class ChangedCriterion {
  @Field(() => Criterion, { description: "As it is in the other set." })
  from: Criterion;
  @Field(() => Criterion, { description: "As it is in this set." })
  to: Criterion;
  @Field(() => [String], {
    description: "What differs: code, name, maxPoints, kind, method, ruleText, rule, parent.",
  })
  members: string[];
}

@ObjectType({ description: "How a set differs from another one, usually last year's." })
export class CriteriaSetDifference {
  @LongList()
  @Field(() => [Criterion], { description: "Only in this set, by code." })
  added: Criterion[];
  @LongList()
  @Field(() => [Criterion], { description: "Only in the other set, by code." })
  removed: Criterion[];
  @LongList()
  @Field(() => [ChangedCriterion], { description: "In both, with something changed." })
  changed: ChangedCriterion[];
  @Field(() => Int, { description: "How many go on unchanged." })
  unchangedCount: number;
}

@ObjectType({ description: "Why a set cannot be published." })
export class PublishProblem {
  @Field(() => Criterion, { nullable: true, description: "The criterion; null for the set itself." })
  criterion: Criterion | null;
  @Field(() => String, { description: "Stable code of the problem." })
  code: string;
  @Field(() => String, { description: "The problem for people." })
  message: string;
  @Field(() => String, { description: "Where: criteria.1.2, or criteria.1.2.rule.bands.0 within its rule." })
  path: string;
}
