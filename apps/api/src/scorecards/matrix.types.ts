import { Field, ObjectType } from "type-graphql";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { LongList } from "../lists/long-list.js";
import { Decimal } from "../lists/scalars.js";
import { ScoreState } from "../scores/score.entity.js";
import { ScoreStage } from "../scores/score-stage.js";

export const MatrixLevel = graphqlEnum("MatrixLevel", "What the columns of a matrix are.", {
  AREA: "The set's areas.",
  LEAF: "The criteria without children.",
});
export type MatrixLevel = WordOf<typeof MatrixLevel>;

@ObjectType({ description: "An assessment's row of a matrix; one entry for each of its criteria, in order." })
export class MatrixRow {
  assessmentRowId: string;

  @Field(() => [Decimal], {
    nullable: "items",
    description: "Points, rounded once to the set's decimals; null where not scored or not to be seen.",
  })
  points: (string | null)[];
  @Field(() => [Decimal], {
    nullable: "items",
    description: "Points in percent of the max that counts; null where there are none.",
  })
  percents: (string | null)[];
  @Field(() => [ScoreState], {
    nullable: "items",
    description: "States; null where the reader may not see the score.",
  })
  states: (ScoreState | null)[];
}

@ObjectType({ description: "A round's assessments by its set's criteria." })
export class Matrix {
  criterionRowIds: string[];

  @Field(() => ScoreStage, {
    description:
      "What it shows: finals once they are fixed, before that the stage in which the round stands. A second appraisal stands beside the first where it says nothing.",
  })
  stage: ScoreStage;
  @LongList()
  @Field(() => [MatrixRow], {
    description: "Those that the reader may see, by the unit's name; as many as the cohort has units.",
  })
  rows: MatrixRow[];
}
