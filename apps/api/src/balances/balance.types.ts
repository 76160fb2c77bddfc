import { Field, Int, ObjectType } from "type-graphql";
import { LongList } from "../lists/long-list.js";
import { Decimal } from "../lists/scalars.js";

@ObjectType({
  description:
    "Lost points of two years. Exactly: opening − recovered − retired − pending + newlyLost + unknown = closing. Scored criteria only, bonus and penalty apart.",
})
export class BalanceSum {
  @Field(() => Decimal, { description: "Points lost in the earlier year." })
  opening: string;
  @Field(() => Decimal, { description: "Of these, what came back." })
  recovered: string;
  @Field(() => Decimal, {
    description: "Of these, what nothing can bring back: the criterion goes on nowhere or is not applicable.",
  })
  retired: string;
  @Field(() => Decimal, { description: "Lost in both years." })
  stillLost: string;
  @Field(() => Decimal, { description: "Lost in the later year only." })
  newlyLost: string;
  @Field(() => Decimal, { description: "Points lost in the later year." })
  closing: string;
  @Field(() => Decimal, {
    description: "Of the opening, what nothing can be said of: one of the years is not scored there.",
  })
  pending: string;
  @Field(() => Decimal, {
    description: "Of the closing, what may be new or not: one of the years is not scored there.",
  })
  unknown: string;
}

@ObjectType({ description: "The balance of criteria that go on as each other, or of an area." })
export class BalanceLine extends BalanceSum {
  laterRowIds: string[];
  earlierRowIds: string[];
  areaRowId: string | null;
  taskRowIds: string[];
  deductionRowIds: string[];
  newDeductionRowIds: string[];

  @Field(() => Boolean, {
    description: "Whether the max is another than in the earlier year, so that points alone say little.",
  })
  maxChanged: boolean;
}

@ObjectType({ description: "What became of points lost to one cause." })
export class BalanceCause {
  causeRowId: string | null;

  @Field(() => Decimal, { description: "Points lost to it in the earlier year." })
  lost: string;
  @Field(() => Decimal, { description: "Of these, what came back." })
  recovered: string;
  @Field(() => Decimal, { description: "Of these, what was lost again." })
  lostAgain: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "What came back in percent of what came back or was lost again; null where neither is.",
  })
  returnRate: string | null;
}

@ObjectType({ description: "The balance sheet of lost points between two years of a unit." })
export class PointsBalance extends BalanceSum {
  fromRowId: string;
  toRowId: string;

  @Field(() => Int, { description: "The earlier year." })
  fromYear: number;
  @Field(() => Int, { description: "The later year." })
  toYear: number;
  @Field(() => Boolean, {
    description:
      "Whether the years have the same set or a confirmed mapping. Without one all of the opening stands as retired and all of the closing as new.",
  })
  comparable: boolean;
  @Field(() => [BalanceLine], { description: "Area by area, in the order of the later set." })
  areas: BalanceLine[];
  @LongList()
  @Field(() => [BalanceLine], {
    description: "Line by line, in the order of the later set; then what goes on nowhere.",
  })
  lines: BalanceLine[];
  @LongList()
  @Field(() => [BalanceCause], {
    description:
      "By cause, the largest first, over the deductions that the reader may see; without a cause those unexplained.",
  })
  causes: BalanceCause[];
}
