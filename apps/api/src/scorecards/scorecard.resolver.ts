import { badInput } from "@reform-ledger/domain";
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { One } from "../lists/edges.js";
import { globalId, parseGlobalId } from "../lists/global-id.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";

@ArgsType()
class ScorecardArgs {
  @Field(() => ID, { description: "The unit." })
  unitId: string;
  @Field(() => Int, { description: "The assessed year." })
  year: number;
}

@ObjectType({
  description: "How a unit stands: a year's result, and the years that it can be compared with.",
})
export class Scorecard {
  unitRowId: string;

  @Field(() => Int, { description: "The assessed year." })
  year: number;
}

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, {
    nullable: true,
    description: "The scorecard of a unit and year; null for an unknown unit.",
  })
  @Requires("assessments.read")
  async scorecard(
    @Args(() => ScorecardArgs) { unitId, year }: ScorecardArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Scorecard | null> {
    const { name, rowId } = parseGlobalId(unitId, "unitId");
    if (name !== "Unit") throw badInput("badId", { id: unitId }, "unitId");
    return (await loaders.one<Unit>(unitList, rowId)) ? { unitRowId: rowId, year } : null;
  }

  @One(() => Unit, unitList, "unitRowId", "The unit.")
  unit: Unit | null;

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: "Its assessment, where there is one to see.",
  })
  async assessment(
    @Root() { unitRowId, year }: Scorecard,
    @Ctx() { loaders }: Context,
  ): Promise<Assessment | null> {
    const filter = { unitId: { eq: globalId("Unit", unitRowId) }, year: { eq: year } };
    const { nodes } = await loaders.page<Assessment>(assessmentList, { filter, first: 1 });
    return nodes[0] ?? null;
  }

  @FieldResolver(() => [Int], {
    description: "Years of which there is an assessment to see, the newest first, at most 100.",
  })
  async years(@Root() { unitRowId }: Scorecard, @Ctx() { loaders }: Context): Promise<number[]> {
    return loaders.figure(
      "years",
      unitRowId,
      async (ids, reader, question) => {
        const wanted = question.parameters.add(ids, "bigint[]");
        const rows = await reader.query<{ unitId: string; year: number }>(
          `select distinct t.unit_id as "unitId", r.year from assessment t join assessment_round r on r.id = t.round_id
         where t.unit_id = any(${wanted}) and ${assessmentList.visible("t", question)} order by r.year desc limit 100`,
          question.parameters.values,
        );
        return new Map(
          [...Map.groupBy(rows, ({ unitId }) => unitId)].map(([id, own]) => [
            id,
            own.map(({ year }) => year),
          ]),
        );
      },
      [],
    );
  }
}
