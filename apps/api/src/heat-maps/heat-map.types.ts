import { Field, Int, ObjectType } from "type-graphql";
import { BySql } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { Decimal } from "../lists/scalars.js";
import { assessmentsOfRound, cellsOfAssessment } from "./heat-map.rows.js";

@ObjectType({
  description:
    "One area of an assessment: its points and what is done about what it lost. A task that answers deductions in two areas counts in each; a cancelled one in none.",
})
export class HeatMapCell {
  @Field(() => Decimal, {
    nullable: true,
    description:
      "Points in the stage that the round shows, rounded once to the set's decimals; null where not scored or not to be seen.",
  })
  points: string | null;
  @Field(() => Decimal, {
    description: "Max points that count; before the finals are fixed those of the area.",
  })
  maxPoints: string;
  @Field(() => Decimal, { nullable: true, description: "Points lost; null until the finals are fixed." })
  lost: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How many deductions it has; null where the reader may not see them.",
  })
  deductions: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Tasks that are neither verified nor cancelled; null where the reader may not see them.",
  })
  tasksOpen: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Verified tasks; null where the reader may not see them.",
  })
  tasksDone: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Open tasks that are overdue today in Vietnam; null where the reader may not see them.",
  })
  tasksOverdue: number | null;
}

@ObjectType({ description: "An assessment's row of a heat map." })
export class HeatMapRow {
  assessmentRowId: string;
  unitRowId: string;

  @BySql(cellsOfAssessment)
  @Field(() => [HeatMapCell], { description: "One for each area, in order." })
  cells: HeatMapCell[];
}

@ObjectType({ description: "A round's assessments by its set's areas, with the tasks about what was lost." })
export class HeatMap {
  areaRowIds: string[];

  @BySql(assessmentsOfRound)
  @LongList()
  @Field(() => [HeatMapRow], {
    description: "Those that the reader may see, by the unit's name; as many as the cohort has units.",
  })
  rows: HeatMapRow[];
}
