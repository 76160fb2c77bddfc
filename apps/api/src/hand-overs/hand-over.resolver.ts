import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
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
  @Query(() => HandOverConnection, { description: "Hand-overs of tasks, the latest first." })
  @Requires("tasks.read")
  handOvers(
    @Args(() => HandOverArgs) page: HandOverArgs,
    @Ctx() { loaders }: Context,
  ): Promise<HandOverConnection> {
    return loaders.page(handOverList, page);
  }

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

  @FieldResolver(() => Unit, { description: "The unit whose tasks they were." })
  fromUnit(@Root() { fromUnitId }: HandOver, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, fromUnitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who handed them over." })
  handedBy(@Root() { handedById }: HandOver, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, handedById);
  }

  @FieldResolver(() => HandOverItemConnection, { description: "Its tasks, as far as they may be seen." })
  items(
    @Root() { id }: HandOver,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<HandOverItemConnection> {
    const belongs = (row: string, parent: string) => `${row}.hand_over_id = ${parent}`;
    return loaders.edge(handOverItemList, { key: "handOver", belongs }, id, page);
  }

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
  @FieldResolver(() => HandOver, { nullable: true, description: "The hand-over." })
  handOver(@Root() { handOverId }: HandOverItem, @Ctx() { loaders }: Context): Promise<HandOver | null> {
    return loaders.one(handOverList, handOverId);
  }

  @FieldResolver(() => RemediationTask, { nullable: true, description: "The task, where it may be seen." })
  task(@Root() { taskId }: HandOverItem, @Ctx() { loaders }: Context): Promise<RemediationTask | null> {
    return loaders.one(remediationTaskList, taskId);
  }

  @FieldResolver(() => Unit, { description: "Who took it." })
  toUnit(@Root() { toUnitId }: HandOverItem, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, toUnitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "To whom it was given before." })
  fromAssignee(
    @Root() { fromAssigneeId }: HandOverItem,
    @Ctx() { loaders }: Context,
  ): Promise<Person | null> {
    return loaders.one(personList, fromAssigneeId);
  }
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
  @FieldResolver(() => Unit, { description: "The unit that ended." })
  unit(@Root() { unitId }: HandOverProposal, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

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
  @FieldResolver(() => Unit, { description: "The unit." })
  unit(@Root() { unitId }: HandOverSuccessor, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }
}

@Resolver(() => HandOverRow)
export class HandOverRowResolver {
  @FieldResolver(() => RemediationTask, { description: "The task." })
  task(@Root() { taskId }: HandOverRow, @Ctx() { loaders }: Context): Promise<RemediationTask | null> {
    return loaders.one(remediationTaskList, taskId);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: "The only successor, or the only one of the whole; null where a person has to choose.",
  })
  proposedUnit(@Root() { proposedUnitId }: HandOverRow, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, proposedUnitId);
  }
}

@Resolver(() => AwaitingHandOver)
export class AwaitingHandOverResolver {
  @FieldResolver(() => Unit, { description: "The unit." })
  unit(@Root() { unitId }: AwaitingHandOver, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }
}
