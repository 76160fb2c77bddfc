import { Field, Int, ObjectType } from "type-graphql";
import { graphqlEnum, type WordOf } from "../lists/enum.js";
import { LongList } from "../lists/long-list.js";
import { Coverage } from "./result.types.js";

export const CoverageBy = graphqlEnum("CoverageBy", "What the rows of a coverage table are.", {
  AREA: "Areas of the sets.",
  CRITERION: "Criteria on which points were lost.",
  UNIT: "Units that lost points.",
  CAUSE: "Causes; without one what is unexplained.",
  YEAR: "Assessed years.",
});
export type CoverageBy = WordOf<typeof CoverageBy>;

@ObjectType({ description: "Where the lost points of one area, criterion, unit, cause or year stand." })
export class CoverageRow {
  criterionRowId: string | null;
  unitRowId: string | null;
  causeRowId: string | null;

  @Field(() => Int, { nullable: true, description: "The year; null where the rows are something else." })
  year: number | null;
  @Field(() => Coverage, { description: "Where its points stand." })
  coverage: Coverage;
}

@ObjectType({ description: "Where lost points stand, in total and row by row." })
export class CoverageTable {
  @Field(() => Coverage, { description: "All that the filter finds." })
  total: Coverage;
  @LongList()
  @Field(() => [CoverageRow], {
    description: "The most points lost first, years the latest first; at most 500.",
  })
  rows: CoverageRow[];
}

export const noCoverage: Coverage = {
  lost: "0",
  unexplained: "0",
  explained: "0",
  planned: "0",
  waived: "0",
  recovered: "0",
  lostAgain: "0",
  withCause: "0",
  expectedBack: "0",
};
