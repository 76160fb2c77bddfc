import { Field, Int, ObjectType } from "type-graphql";
import { Decimal } from "../lists/scalars.js";
import { SuccessionExtent } from "../units/unit-succession.entity.js";

@ObjectType({
  description: "What two years say of criteria that go on as each other; groups are compared as sums.",
})
export class YearComparison {
  fromRowIds: string[];
  toRowIds: string[];

  @Field(() => Decimal, { nullable: true, description: "Points in the earlier year." })
  fromPoints: string | null;
  @Field(() => Decimal, { description: "Max points in the earlier year." })
  fromMax: string;
  @Field(() => Decimal, { nullable: true, description: "Points in the later year." })
  toPoints: string | null;
  @Field(() => Decimal, { description: "Max points in the later year." })
  toMax: string;
  @Field(() => Decimal, {
    nullable: true,
    description: "Percent of max in the later year minus that in the earlier, in percentage points.",
  })
  change: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: "Points in the later year minus those in the earlier; says little where the max changed.",
  })
  pointsChange: string | null;
}

@ObjectType({ description: "An assessment against one of an earlier year." })
export class EarlierYear {
  assessmentRowId: string;
  unitRowId: string;

  @Field(() => Int, { description: "The earlier year." })
  year: number;
  @Field(() => SuccessionExtent, {
    nullable: true,
    description: "How much of the earlier unit went to this one; null where it is the same unit.",
  })
  extent: SuccessionExtent | null;
  @Field(() => [YearComparison], {
    description: "What is comparable through confirmed mappings, in the order of the later set's tree.",
  })
  comparisons: YearComparison[];
}
