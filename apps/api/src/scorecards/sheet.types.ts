import type { RuleInputs, YearFigure } from "@reform-ledger/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LongList } from "../lists/long-list.js";
import { DateTime, Decimal, RuleInputsScalar } from "../lists/scalars.js";
import { ScoreState } from "../scores/score.entity.js";
import { PointsOfMax } from "./result.types.js";

@ObjectType({ description: "What one stage says of a criterion; of one with children, the sum beneath it." })
export class StageValue {
  @Field(() => ScoreState, {
    description: "Of a criterion with children: scored once anything beneath is.",
  })
  state: ScoreState;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points as they were given; a sum is rounded once to the set's decimals.",
  })
  points: string | null;
  @Field(() => Decimal, { description: "Max points that count; 0 where it is not applicable." })
  max: string;
  @Field(() => Boolean, { description: "Whether nothing beneath waits for a score." })
  complete: boolean;
  @Field(() => RuleInputsScalar, {
    nullable: true,
    description: "What was stated for the rule; null for finals and sums.",
  })
  inputs: RuleInputs | null;
  @Field(() => String, {
    nullable: true,
    description: "The words that go with it; null for sums.",
  })
  note: string | null;
}

@ObjectType({ description: "A criterion's line on an assessment's sheet." })
export class SheetRow {
  criterionRowId: string;
  changedById: string | null;

  @Field(() => Int, { description: "How deep it stands in the tree; an area is 0." })
  depth: number;
  @Field(() => Boolean, { description: "Whether it is scored itself, having no children." })
  isLeaf: boolean;
  @Field(() => ID, {
    nullable: true,
    description: "Its score; null where its children are scored, and where the reader sees the final only.",
  })
  scoreId: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "The score's version, to be sent back as expectedVersion.",
  })
  version: number | null;
  @Field(() => StageValue, {
    nullable: true,
    description:
      "What the unit gave itself; null where the reader may not see it, or not every part of a sum. Of a published sheet others see the finals only.",
  })
  self: StageValue | null;
  @Field(() => StageValue, { nullable: true, description: "The first appraisal; null like self." })
  firstAppraisal: StageValue | null;
  @Field(() => StageValue, { nullable: true, description: "The second appraisal; null like self." })
  secondAppraisal: StageValue | null;
  @Field(() => StageValue, { nullable: true, description: "The final; null like self." })
  final: StageValue | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Max minus final; null until there is a final, and for bonus and penalty.",
  })
  lost: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Why the unit's points differ from those that the rule computes.",
  })
  deviation: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How much evidence it rests on; null on the sheet of an earlier moment.",
  })
  evidenceCount: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Questions that wait for an answer; null on the sheet of an earlier moment.",
  })
  openQuestions: number | null;
  @Field(() => DateTime, { nullable: true, description: "When its score last changed." })
  changedAt: Date | null;
}

@ObjectType({ description: "The totals of a sheet, stage by stage." })
export class SheetTotals {
  @Field(() => PointsOfMax, { description: "Of the unit's own scores." })
  self: PointsOfMax;
  @Field(() => PointsOfMax, { description: "Of the first appraisal." })
  firstAppraisal: PointsOfMax;
  @Field(() => PointsOfMax, { description: "Of the second appraisal." })
  secondAppraisal: PointsOfMax;
  @Field(() => PointsOfMax, { description: "Of the finals, less administrative penalties." })
  final: PointsOfMax;
}

@ObjectType({ description: "An assessment criterion by criterion, now or as it was." })
export class Sheet {
  /** Exact finals of the criteria that it shows, leaves and sums, as far as the reader may see them whole. */
  finals: YearFigure[];
  decimals: number;

  @Field(() => DateTime, { nullable: true, description: "The moment that it shows; null for now." })
  asOf: Date | null;
  @Field(() => Boolean, {
    description: "Whether criteria are left out that the reader may not see; there are no sums then.",
  })
  partial: boolean;
  @LongList()
  @Field(() => [SheetRow], {
    description: "Depth first, a criterion before its children; as many as the set has criteria.",
  })
  rows: SheetRow[];
  @Field(() => SheetTotals, { nullable: true, description: "The totals; null on a partial sheet." })
  totals: SheetTotals | null;
  @Field(() => Decimal, { description: "What administrative penalties take off the final total." })
  penalty: string;
}
