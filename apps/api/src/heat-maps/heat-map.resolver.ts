import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Assessment } from "../assessments/assessment.entity.js";
import { assessmentList } from "../assessments/assessment.list.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { BySql, One } from "../lists/edges.js";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { heatMapFor } from "./heat-map.figures.js";
import { areasOfRound, itself, ofFinals } from "./heat-map.rows.js";
import { HeatMap, HeatMapRow } from "./heat-map.types.js";

@Resolver(() => AssessmentRound)
export class RoundHeatMapResolver {
  @BySql(ofFinals)
  @FieldResolver(() => HeatMap, {
    description: "Its assessments by its set's areas, with the tasks about what was lost.",
  })
  async heatMap(@Root() { id }: AssessmentRound, @Ctx() { loaders }: Context): Promise<HeatMap> {
    return heatMapFor(loaders, id);
  }
}

@Resolver(() => HeatMap)
export class HeatMapResolver {
  @BySql(areasOfRound)
  @FieldResolver(() => [Criterion], { description: "The areas, in order." })
  async areas(@Root() { areaRowIds }: HeatMap, @Ctx() { loaders }: Context): Promise<(Criterion | null)[]> {
    return Promise.all(areaRowIds.map((id) => loaders.one<Criterion>(criterionList, id)));
  }
}

@Resolver(() => HeatMapRow)
export class HeatMapRowResolver {
  @BySql(itself)
  @One(() => Assessment, assessmentList, "assessmentRowId", "The assessment.")
  assessment: Assessment;

  @BySql({ kind: "one", list: unitList, property: "unitId", found: false })
  @One(() => Unit, unitList, "unitRowId", "The assessed unit.")
  unit: Unit;
}
