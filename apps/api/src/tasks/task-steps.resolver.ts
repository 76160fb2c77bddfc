import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import type { Reader } from "../database/reader.js";
import { One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { TaskPayload } from "./task.inputs.js";
import { taskPayload } from "./task-payload.js";
import { TaskStep } from "./task-step.entity.js";
import { SetTaskStepsInput, TickTaskStepInput } from "./task-step.inputs.js";
import { setTaskSteps, tickTaskStep } from "./task-step.service.js";

/** The checklists of many tasks in one statement. */
async function stepsOfTasks(taskIds: readonly string[], reader: Reader): Promise<Map<string, TaskStep[]>> {
  const rows = await reader.query<TaskStep>(
    `select id, task_id as "taskId", position, text, done_at as "doneAt", done_by_id as "doneById"
    from task_step where task_id = any($1::bigint[]) order by task_id, position`,
    [taskIds],
  );
  return Map.groupBy(rows, ({ taskId }) => taskId);
}

@Resolver(() => RemediationTask)
export class TaskStepsResolver {
  @FieldResolver(() => [TaskStep], { description: "Its checklist in order, at most 50 steps." })
  steps(@Root() { id }: RemediationTask, @Ctx() { loaders }: Context): Promise<TaskStep[]> {
    return loaders.figure<TaskStep[]>("task steps", id, stepsOfTasks, []);
  }

  @Mutation(() => TaskPayload, {
    description: "Makes the checklist of a task exactly this; not while it waits for verification.",
  })
  @Requires("tasks.reportProgress")
  setTaskSteps(
    @Arg("input", () => SetTaskStepsInput) input: SetTaskStepsInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => setTaskSteps(tx, actor, input), input);
  }

  @Mutation(() => TaskPayload, { description: "Ticks a step of a task, or opens it again." })
  @Requires("tasks.reportProgress")
  tickTaskStep(
    @Arg("input", () => TickTaskStepInput) input: TickTaskStepInput,
    @Ctx() context: Context,
  ): Promise<TaskPayload> {
    return taskPayload(context, (tx, actor) => tickTaskStep(tx, actor, input), input);
  }
}

@Resolver(() => TaskStep)
export class TaskStepResolver {
  @One(() => Person, personList, "doneById", "Who ticked it.", { nullable: true })
  doneBy: Person | null;
}
