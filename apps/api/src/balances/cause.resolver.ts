import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { DeductionFilter } from "../deductions/deduction.list.js";
import { One } from "../lists/edges.js";
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

@Resolver(() => CauseEffect)
export class CauseEffectResolver {
  @One(() => Cause, causeList, "causeRowId", "The cause.")
  cause: Cause | null;
}

@Resolver(() => ParetoRow)
export class ParetoRowResolver {
  @One(() => Cause, causeList, "causeRowId", "The cause.")
  cause: Cause | null;
}

@Resolver(() => SharedCause)
export class SharedCauseResolver {
  @One(() => Cause, causeList, "causeRowId", "The cause.")
  cause: Cause | null;
}

@Resolver(() => CauseInUnit)
export class CauseInUnitResolver {
  @One(() => Unit, unitList, "unitRowId", "The unit that lost the points.")
  unit: Unit | null;
}
