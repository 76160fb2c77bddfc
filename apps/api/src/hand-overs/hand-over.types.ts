import { Field, Int, ObjectType } from "type-graphql";
import { DateOnly } from "../lists/scalars.js";
import { SuccessionExtent } from "../units/unit-succession.entity.js";

@ObjectType({ description: "A unit that follows an ended one, at once or further down, and still stands." })
export class HandOverSuccessor {
  unitId: string;

  @Field(() => SuccessionExtent, { description: "Whole where every step of the succession is whole." })
  extent: SuccessionExtent;
  @Field(() => DateOnly, { description: "Day of the last step." })
  effectiveOn: string;
}

@ObjectType({ description: "An open task of an ended unit, and who would go on with it." })
export class HandOverRow {
  taskId: string;
  proposedUnitId: string | null;

  @Field(() => Boolean, { description: "True where the unit leads the task, false where it helps." })
  asLead: boolean;
}

@ObjectType({ description: "What a unit that ended leaves to be handed over." })
export class HandOverProposal {
  unitId: string;
  rows: HandOverRow[];

  @Field(() => DateOnly, { description: "First day on which the unit no longer exists." })
  endedOn: string;
  @Field(() => [HandOverSuccessor], { description: "Who may take its tasks, the nearest first." })
  successors: HandOverSuccessor[];
  @Field(() => Int, { description: "How many open tasks that may be seen it leads or helps with." })
  total: number;
}

@ObjectType({ description: "An ended unit that still has open tasks." })
export class AwaitingHandOver {
  unitId: string;

  @Field(() => Int, { description: "How many open tasks it leads or helps with." })
  openTasks: number;
}
