import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { DeductionFilter } from "../deductions/deduction.list.js";
import { LongList } from "../lists/long-list.js";
import { questionOf } from "../lists/question.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { causeEffects, causePareto, sharedCauses } from "./cause.figures.js";
import { CauseEffect, CauseInUnit, CausePareto, ParetoRow, SharedCause } from "./cause.types.js";

const filterArg = { nullable: true, description: "Which deductions; all that may be seen unless given." };

@Resolver()
export class CauseFiguresResolver {
  @LongList()
  @Query(() => [CauseEffect], {
    description:
      "Causes whose fixes bring points back and those whose do not, the costliest first, at most 100.",
  })
  @Requires("deductions.read")
  causeEffects(
    @Arg("filter", () => DeductionFilter, filterArg) filter: DeductionFilter | null,
    @Ctx() { actor, reader }: Context,
  ): Promise<CauseEffect[]> {
    return causeEffects(filter, reader, questionOf(actor));
  }

  @Query(() => CausePareto, { description: "Causes by what they cost." })
  @Requires("deductions.read")
  causePareto(
    @Arg("filter", () => DeductionFilter, filterArg) filter: DeductionFilter | null,
    @Ctx() { actor, reader }: Context,
  ): Promise<CausePareto> {
    return causePareto(filter, reader, questionOf(actor));
  }

  @LongList()
  @Query(() => [SharedCause], {
    description: "Causes that cost several units points, the most units first, at most 50.",
  })
  @Requires("deductions.read")
  sameCauses(
    @Arg("filter", () => DeductionFilter, filterArg) filter: DeductionFilter | null,
    @Ctx() { actor, reader }: Context,
  ): Promise<SharedCause[]> {
    return sharedCauses(filter, reader, questionOf(actor));
  }
}

interface OfCause {
  causeRowId: string;
}

@Resolver(() => CauseEffect)
export class CauseEffectResolver {
  @FieldResolver(() => Cause, { description: "The cause." })
  cause(@Root() { causeRowId }: OfCause, @Ctx() { loaders }: Context): Promise<Cause | null> {
    return loaders.one(causeList, causeRowId);
  }
}

@Resolver(() => ParetoRow)
export class ParetoRowResolver {
  @FieldResolver(() => Cause, { description: "The cause." })
  cause(@Root() { causeRowId }: OfCause, @Ctx() { loaders }: Context): Promise<Cause | null> {
    return loaders.one(causeList, causeRowId);
  }
}

@Resolver(() => SharedCause)
export class SharedCauseResolver {
  @FieldResolver(() => Cause, { description: "The cause." })
  cause(@Root() { causeRowId }: OfCause, @Ctx() { loaders }: Context): Promise<Cause | null> {
    return loaders.one(causeList, causeRowId);
  }
}

@Resolver(() => CauseInUnit)
export class CauseInUnitResolver {
  @FieldResolver(() => Unit, { description: "The unit that lost the points." })
  unit(@Root() { unitRowId }: CauseInUnit, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitRowId);
  }
}
