import { Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { questionOf } from "../lists/question.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { repeatLosses } from "./repeat-loss.figures.js";
import { LossYear, RepeatLoss } from "./repeat-loss.types.js";

@ArgsType()
export class RepeatLossArgs {
  @Field(() => ID, { nullable: true, description: "Only units in the subtree of this unit." })
  unitSubtree?: string | null;
  @Field(() => Int, { description: "The latest year." })
  toYear: number;
  @Field(() => Int, { defaultValue: 3, description: "How many years to look at, 2 to 10." })
  @Min(2, { context: { min: 2, max: 10 } })
  @Max(10, { context: { min: 2, max: 10 } })
  years: number;
}

@Resolver(() => RepeatLoss)
export class RepeatLossResolver {
  @LongList()
  @Query(() => [RepeatLoss], {
    description:
      "Units that lost points on the same criterion in at least two years running up to a year, through the mapping; the longest running first, at most 100.",
  })
  @Requires("deductions.read")
  repeatLosses(
    @Args(() => RepeatLossArgs) args: RepeatLossArgs,
    @Ctx() { actor, reader }: Context,
  ): Promise<RepeatLoss[]> {
    return repeatLosses(args, reader, questionOf(actor));
  }

  @One(() => Unit, unitList, "unitRowId", "The unit.")
  unit: Unit | null;

  @One(() => Criterion, criterionList, "criterionRowId", "The criterion, of the latest year's set.")
  criterion: Criterion | null;
}

@Resolver(() => LossYear)
export class LossYearResolver {
  @FieldResolver(() => [Cause], { description: "Its causes, as far as they are known." })
  async causes(@Root() { causeRowIds }: LossYear, @Ctx() { loaders }: Context): Promise<Cause[]> {
    const causes = await Promise.all(causeRowIds.map((id) => loaders.one<Cause>(causeList, id)));
    return causes.filter((cause) => cause !== null);
  }
}
