import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Listed, Many, One } from "../lists/edges.js";
import { LongList } from "../lists/long-list.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { HandOver } from "./hand-over.entity.js";
import { awaitingHandOver, proposalsOf } from "./hand-over.figures.js";
import { HandOverPayload, HandOverTasksInput } from "./hand-over.inputs.js";
import {
  HandOverArgs,
  HandOverConnection,
  HandOverItemConnection,
  handOverItemList,
  handOverList,
} from "./hand-over.list.js";
import { handOverTasks } from "./hand-over.service.js";
import { AwaitingHandOver, HandOverProposal, HandOverRow, HandOverSuccessor } from "./hand-over.types.js";
import { HandOverItem } from "./hand-over-item.entity.js";

@Resolver(() => HandOver)
export class HandOverResolver {
  @Requires("tasks.read")
  @Listed(
    () => HandOverConnection,
    handOverList,
    () => HandOverArgs,
    "Hand-overs of tasks, the latest first.",
  )
  handOvers: HandOverConnection;

  @Query(() => [AwaitingHandOver], {
    description:
      "Ended units with open tasks that the asking person may hand over, most tasks first, at most 100.",
  })
  @Requires("tasks.handOver")
  unitsAwaitingHandOver(
    @Arg("unitSubtree", () => ID, {
      nullable: true,
      description: "Only in the subtree of this unit, itself included.",
    })
    unitSubtree: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<AwaitingHandOver[]> {
    return loaders.figure("awaiting hand-over", unitSubtree ?? "", awaitingHandOver, []);
  }

  @One(() => Unit, unitList, "fromUnitId", "The unit whose tasks they were.")
  fromUnit: Unit | null;

  @One(() => Person, personList, "handedById", "Who handed them over.", { nullable: true })
  handedBy: Person | null;

  @Many(
    () => HandOverItemConnection,
    handOverItemList,
    () => PageArgs,
    (row, parent) => `${row}.hand_over_id = ${parent}`,
    "Its tasks, as far as they may be seen.",
  )
  items: HandOverItemConnection;

  @Mutation(() => HandOverPayload, {
    description: "Gives the open tasks of an ended unit to its successors: all of them or none.",
  })
  @Requires("tasks.handOver")
  async handOverTasks(
    @Arg("input", () => HandOverTasksInput, { description: "The tasks and who takes them." })
    input: HandOverTasksInput,
    @Ctx() context: Context,
  ): Promise<HandOverPayload> {
    const { handOver, taskIds } = await context.write(
      (tx, actor) => handOverTasks(tx, actor, input),
      input.reason,
    );
    const { loaders } = context;
    return {
      handOver: await loaders.found<HandOver>(handOverList, handOver.id),
      tasks: await Promise.all(taskIds.map((id) => loaders.found<RemediationTask>(remediationTaskList, id))),
      unit: await loaders.found<Unit>(unitList, handOver.fromUnitId),
    };
  }
}

@Resolver(() => HandOverItem)
export class HandOverItemResolver {
  @One(() => HandOver, handOverList, "handOverId", "The hand-over.", { nullable: true })
  handOver: HandOver | null;

  @One(() => RemediationTask, remediationTaskList, "taskId", "The task, where it may be seen.", {
    nullable: true,
  })
  task: RemediationTask | null;

  @One(() => Unit, unitList, "toUnitId", "Who took it.")
  toUnit: Unit | null;

  @One(() => Person, personList, "fromAssigneeId", "To whom it was given before.", { nullable: true })
  fromAssignee: Person | null;
}

@Resolver(() => Unit)
export class UnitHandOverResolver {
  @FieldResolver(() => HandOverProposal, {
    nullable: true,
    description: "What it leaves to be handed over; null while it stands.",
  })
  handOver(@Root() { id }: Unit, @Ctx() { loaders }: Context): Promise<HandOverProposal | null> {
    return loaders.figure<HandOverProposal | null>("hand-over", id, proposalsOf, null);
  }
}

@Resolver(() => HandOverProposal)
export class HandOverProposalResolver {
  @One(() => Unit, unitList, "unitId", "The unit that ended.")
  unit: Unit | null;

  @LongList()
  @FieldResolver(() => [HandOverRow], {
    description: "Its open tasks that may be seen, the earliest due first, at most 500.",
  })
  rows(@Root() { rows }: HandOverProposal): HandOverRow[] {
    return rows;
  }
}

@Resolver(() => HandOverSuccessor)
export class HandOverSuccessorResolver {
  @One(() => Unit, unitList, "unitId", "The unit.")
  unit: Unit | null;
}

@Resolver(() => HandOverRow)
export class HandOverRowResolver {
  @One(() => RemediationTask, remediationTaskList, "taskId", "The task.")
  task: RemediationTask | null;

  @One(
    () => Unit,
    unitList,
    "proposedUnitId",
    "The only successor, or the only one of the whole; null where a person has to choose.",
    { nullable: true },
  )
  proposedUnit: Unit | null;
}

@Resolver(() => AwaitingHandOver)
export class AwaitingHandOverResolver {
  @One(() => Unit, unitList, "unitId", "The unit.")
  unit: Unit | null;
}
