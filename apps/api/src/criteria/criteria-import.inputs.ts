import type { ScoringRule } from "@reform-ledger/domain";
import { ArrayMaxSize, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Decimal, ScoringRuleScalar } from "../lists/scalars.js";
import { CriteriaSet } from "./criteria-set.entity.js";
import { AssessmentMethod, CriterionKind } from "./criterion.entity.js";
import { DeclinedReading } from "./rule.types.js";

@InputType({ description: "A spreadsheet whose rows become the criteria of a draft." })
export class ImportCriteriaInput {
  @Field(() => ID, { description: "The draft." })
  setId: string;
  @Field(() => Int, { description: "The version that was seen." })
  expectedVersion: number;
  @Field(() => String, { description: "An upload of one's own: .csv in UTF-8 or .xlsx, its first sheet." })
  @MaxLength(80, { context: { max: 80 } })
  uploadId: string;
  @Field(() => Boolean, { defaultValue: false, description: "Only tells what would happen." })
  dryRun: boolean;
  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether typed rules are proposed for the texts.",
  })
  readRules: boolean;
  @Field(() => [String], {
    defaultValue: [],
    description: "Codes of the criteria whose proposed rule a person has confirmed; only those are stored.",
  })
  @ArrayMaxSize(5000, { context: { max: 5000 } })
  confirmRules: string[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the criteria that the draft already has are deleted first.",
  })
  replace: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether problems that are not blocking are accepted; they have to be settled in the draft.",
  })
  acceptProblems: boolean;
}

@ObjectType({ description: "Something in a spreadsheet that has to be put right." })
export class CriteriaImportProblem {
  @Field(() => Int, { nullable: true, description: "Line of the sheet, from 1; null for the whole sheet." })
  line: number | null;
  @Field(() => String, { nullable: true, description: "The column as a spreadsheet names it, such as C." })
  column: string | null;
  @Field(() => String, { description: "Stable code of the problem." })
  code: string;
  @Field(() => String, { description: "The problem for people." })
  message: string;
  @Field(() => Boolean, {
    description: "Whether it must be put right in the sheet; the others can be accepted and settled later.",
  })
  blocking: boolean;
}

@ObjectType({ description: "A line of a spreadsheet that became no criterion." })
export class IgnoredImportLine {
  @Field(() => Int, { description: "Line of the sheet, from 1." })
  line: number;
  @Field(() => String, { description: "Its text." })
  text: string;
  @Field(() => String, {
    description: "TITLE, HEADER, COLUMN_NUMBERS, HEADER_AGAIN, TOTAL, CLOSING or NOT_UNDERSTOOD.",
  })
  reason: string;
}

@ObjectType({ description: "A row of a spreadsheet as it was read." })
export class CriteriaImportRow {
  @Field(() => Int, { description: "Line of the sheet, from 1." })
  line: number;
  @Field(() => String, { description: "Code within the set." })
  code: string;
  @Field(() => String, { nullable: true, description: "Code of the criterion above; null for an area." })
  parentCode: string | null;
  @Field(() => String, { description: "Vietnamese name." })
  name: string;
  @Field(() => String, { nullable: true, description: "English name." })
  nameEn: string | null;
  @Field(() => Decimal, { nullable: true, description: "Most points; null where they could not be read." })
  maxPoints: string | null;
  @Field(() => AssessmentMethod, { nullable: true, description: "How it is scored." })
  method: AssessmentMethod | null;
  @Field(() => CriterionKind, { description: "Scored, bonus or penalty." })
  kind: CriterionKind;
  @Field(() => String, { nullable: true, description: "The decision's own text." })
  ruleText: string | null;
  @Field(() => Boolean, { description: "Whether a typed rule is proposed for the text." })
  ruleRead: boolean;
  @Field(() => ScoringRuleScalar, { nullable: true, description: "The proposed rule." })
  rule: ScoringRule | null;
  @Field(() => String, { nullable: true, description: "The proposed rule in Vietnamese words." })
  ruleDescribed: string | null;
  @Field(() => [String], { description: "What a person should look at before confirming the rule." })
  ruleNotes: string[];
  @Field(() => DeclinedReading, { nullable: true, description: "Why no rule is proposed for the text." })
  ruleDeclined: DeclinedReading | null;
  @Field(() => [CriteriaImportProblem], { description: "What has to be put right in this row." })
  problems: CriteriaImportProblem[];
}

@ObjectType({ description: "What a spreadsheet led to, or would lead to." })
export class ImportCriteriaPayload {
  @Field(() => CriteriaSet, { description: "The set as it is now." })
  criteriaSet: CriteriaSet;
  @Field(() => [CriteriaImportRow], { description: "The rows that were read, in the sheet's order." })
  rows: CriteriaImportRow[];
  @Field(() => [CriteriaImportProblem], { description: "All that has to be put right, rows' problems too." })
  problems: CriteriaImportProblem[];
  @Field(() => [String], { description: "Texts of the lines that became no criterion." })
  ignored: string[];
  @Field(() => [IgnoredImportLine], { description: "The same lines with their place and the reason." })
  ignoredLines: IgnoredImportLine[];
}
