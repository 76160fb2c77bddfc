import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Cause } from "../causes/cause.entity.js";
import { causeList } from "../causes/cause.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { DeductionFilter } from "../deductions/deduction.list.js";
import { One } from "../lists/edges.js";
import { questionOf } from "../lists/question.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { coverageBy, coverageOfUnits } from "./coverage.figures.js";
import { CoverageBy, CoverageRow, CoverageTable, noCoverage } from "./coverage.types.js";
import { Coverage } from "./result.types.js";

@Resolver(() => CoverageRow)
export class CoverageResolver {
  @Query(() => CoverageTable, {
    description: "Where lost points stand, in total and by area, criterion, unit, cause or year.",
  })
  @Requires("deductions.read")
  coverage(
    @Arg("filter", () => DeductionFilter, {
      nullable: true,
      description: "Which deductions; all that may be seen unless given.",
    })
    filter: DeductionFilter | null,
    @Arg("by", () => CoverageBy, { description: "What the rows are." }) by: CoverageBy,
    @Ctx() { actor, reader }: Context,
  ): Promise<CoverageTable> {
    return coverageBy(filter, by, reader, questionOf(actor));
  }

  @One(
    () => Criterion,
    criterionList,
    "criterionRowId",
    "The area or the criterion; null where the rows are something else.",
    { nullable: true },
  )
  criterion: Criterion | null;

  @One(
    () => Unit,
    unitList,
    "unitRowId",
    "The unit that lost the points; null where the rows are something else.",
    { nullable: true },
  )
  unit: Unit | null;

  @One(
    () => Cause,
    causeList,
    "causeRowId",
    "The cause; null for what is unexplained, and where the rows are something else.",
    { nullable: true },
  )
  cause: Cause | null;
}

@Resolver(() => Unit)
export class UnitCoverageResolver {
  @FieldResolver(() => Coverage, { description: "Where the points stand that it lost in a year." })
  coverage(
    @Root() { id }: Unit,
    @Arg("year", () => Int, { description: "The assessed year." }) year: number,
    @Ctx() { loaders }: Context,
  ): Promise<Coverage> {
    return loaders.figure(`coverage ${year}`, id, coverageOfUnits(year), noCoverage);
  }
}
