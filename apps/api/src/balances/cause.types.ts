import { Field, Int, ObjectType } from "type-graphql";
import { LongList } from "../lists/long-list.js";
import { Decimal } from "../lists/scalars.js";

@ObjectType({ description: "Whether what is done about a cause works." })
export class CauseEffect {
  causeRowId: string;

  @Field(() => Int, { description: "Deductions that it explains." })
  deductions: number;
  @Field(() => Decimal, { description: "Points that they lost." })
  points: string;
  @Field(() => Int, { description: "Deductions that a verified task answers." })
  withVerifiedTask: number;
  @Field(() => Decimal, { description: "Points that came back the next year." })
  recovered: string;
  @Field(() => Decimal, { description: "Points that were lost again the next year." })
  lostAgain: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "What came back in percent of what came back or was lost again; null where neither is.",
  })
  returnRate: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "The same of the deductions that a verified task answers: whether the fixes work.",
  })
  verifiedReturnRate: string | null;
}

@ObjectType({ description: "A cause's part of what was lost." })
export class ParetoRow {
  causeRowId: string;

  @Field(() => Decimal, { description: "Points lost to it." })
  points: string;
  @Field(() => Int, { description: "Deductions that it explains." })
  deductions: number;
  @Field(() => Int, { description: "Assessed units that lost points to it." })
  units: number;
  @Field(() => Decimal, { description: "In percent of all that is explained, to two decimals." })
  share: string;
  @Field(() => Decimal, { description: "Its share with those before it, rounded once." })
  cumulativeShare: string;
}

@ObjectType({ description: "Causes by the points that they cost, the largest first." })
export class CausePareto {
  @Field(() => Decimal, { description: "All lost points of the filter." })
  total: string;
  @Field(() => Decimal, { description: "Of these, without a cause." })
  unexplained: string;
  @LongList()
  @Field(() => [ParetoRow], { description: "The causes that cost anything, at most 250." })
  rows: ParetoRow[];
}

@ObjectType({ description: "What a cause cost one unit." })
export class CauseInUnit {
  unitRowId: string;

  @Field(() => Decimal, { description: "Points lost to it." })
  points: string;
  @Field(() => Int, { description: "Deductions that it explains." })
  deductions: number;
}

@ObjectType({ description: "One cause over several units." })
export class SharedCause {
  causeRowId: string;

  @Field(() => Decimal, { description: "Points lost to it by all of them." })
  points: string;
  @Field(() => Int, { description: "How many units." })
  unitCount: number;
  @Field(() => [CauseInUnit], { description: "Unit by unit, the most points first, at most 50." })
  units: CauseInUnit[];
}
