import { IsNotEmpty, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { AssessmentRound } from "../rounds/assessment-round.entity.js";

@InputType({
  description:
    "A table of past results: a row for each unit with a column for each criterion, or a row for each figure.",
})
export class ImportResultsInput {
  @Field(() => ID, { description: "An imported round whose finals are not fixed yet." })
  roundId: string;
  @Field(() => Int, { description: "The round's version that was seen." })
  expectedVersion: number;
  @Field(() => String, { description: "An upload of one's own: .csv in UTF-8 or .xlsx, its first sheet." })
  @IsNotEmpty()
  @MaxLength(80, { context: { max: 80 } })
  uploadId: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Only tells what would be matched; nothing is written.",
  })
  dryRun: boolean;
}

@ObjectType({ description: "What is wrong with a table or a row of it." })
export class ResultProblem {
  @Field(() => String, { description: "Stable code." })
  code: string;
  @Field(() => String, { description: "What to do about it, in the reader's language." })
  message: string;
  @Field(() => Int, {
    nullable: true,
    description: "Line of the table, from 1; null for the table as a whole.",
  })
  line: number | null;
  @Field(() => String, {
    nullable: true,
    description: "The column as a spreadsheet names it, such as C; null for the row as a whole.",
  })
  column: string | null;
}

@ObjectType({ description: "A row of the table and what was made of it." })
export class ImportedResultRow {
  matchedUnitRowId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Its first line in the table, from 1; null where nothing of it was read.",
  })
  line: number | null;
  @Field(() => String, { description: "The unit as the table names it." })
  unit: string;
  @Field(() => Int, { description: "Figures that were read." })
  figures: number;
  @Field(() => [ResultProblem], { description: "What is wrong with it." })
  problems: ResultProblem[];
}

@ObjectType({ description: "What reading a table of past results led to." })
export class ImportResultsPayload {
  @Field(() => Boolean, { description: "Whether it was written; with problems nothing is." })
  written: boolean;
  @Field(() => [ImportedResultRow], { description: "The rows, at most 500." })
  rows: ImportedResultRow[];
  @Field(() => [ResultProblem], { description: "What is wrong outside these rows." })
  problems: ResultProblem[];
  @Field(() => [String], { description: "Texts of the lines that are no result, such as titles and sums." })
  ignored: string[];
  @Field(() => AssessmentRound, { description: "The round as it is now." })
  round: AssessmentRound;
}
