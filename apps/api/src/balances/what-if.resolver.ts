import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import { bestTasks, whatIf } from "./what-if.figures.js";
import { BestTasks, BestTasksInput, WhatIf, WhatIfArea, WhatIfInput } from "./what-if.types.js";

@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, {
    description: "How an assessment would stand if tasks and criteria brought points back.",
  })
  @Requires("deductions.read")
  whatIf(
    @Arg("input", () => WhatIfInput, { description: "What is supposed to come back." }) input: WhatIfInput,
    @Ctx() { actor, reader }: Context,
  ): Promise<WhatIf> {
    return whatIf(input, reader, actor);
  }

  @Query(() => BestTasks, {
    description: "Of the open tasks of an assessment those that bring back the most points within bounds.",
  })
  @Requires("deductions.read")
  bestTasks(
    @Arg("input", () => BestTasksInput, { description: "The bounds." }) input: BestTasksInput,
    @Ctx() { actor, reader }: Context,
  ): Promise<BestTasks> {
    return bestTasks(input, reader, actor);
  }
}

@Resolver(() => WhatIfArea)
export class WhatIfAreaResolver {
  @One(() => Criterion, criterionList, "criterionRowId", "The area.")
  criterion: Criterion | null;
}

@Resolver(() => BestTasks)
export class BestTasksResolver {
  @FieldResolver(() => [RemediationTask], {
    description: "The chosen tasks, in the order of points for a day's effort.",
  })
  async tasks(@Root() { taskRowIds }: BestTasks, @Ctx() { loaders }: Context): Promise<RemediationTask[]> {
    const tasks = await Promise.all(
      taskRowIds.map((id) => loaders.one<RemediationTask>(remediationTaskList, id)),
    );
    return tasks.filter((task) => task !== null);
  }
}
