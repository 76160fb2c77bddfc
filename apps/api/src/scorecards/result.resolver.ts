import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { resultFor } from "./result.figures.js";
import { AreaResult, Coverage, PublishedResult, TotalResult } from "./result.types.js";

@Resolver(() => Assessment)
export class AssessmentResultResolver {
  @FieldResolver(() => TotalResult, { description: "The computed total." })
  async total(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<TotalResult> {
    return (await resultFor(loaders, id)).total;
  }

  @FieldResolver(() => String, { nullable: true, description: "Overall grade by the set's bands." })
  async grade(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await resultFor(loaders, id)).grade;
  }

  @FieldResolver(() => PublishedResult, {
    nullable: true,
    description: "The total as it was printed, where it was.",
  })
  async published(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<PublishedResult | null> {
    return (await resultFor(loaders, id)).published;
  }

  @FieldResolver(() => Boolean, { description: "Whether any printed figure differs from the computed one." })
  async differs(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await resultFor(loaders, id)).differs;
  }

  @FieldResolver(() => Coverage, { description: "Where the lost points stand." })
  async coverage(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<Coverage> {
    return (await resultFor(loaders, id)).coverage;
  }

  @FieldResolver(() => [AreaResult], {
    description: "The result area by area; as many as the set has areas.",
  })
  async areas(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<AreaResult[]> {
    return (await resultFor(loaders, id)).areas;
  }
}

@Resolver(() => AreaResult)
export class AreaResultResolver {
  @FieldResolver(() => Criterion, { description: "The area." })
  async criterion(@Root() { criterion }: AreaResult, @Ctx() { loaders }: Context): Promise<Criterion | null> {
    return loaders.one(criterionList, criterion.id);
  }
}
