import type { Actor } from "@reform-ledger/domain";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { One } from "../lists/edges.js";
import { RemediationTask } from "./remediation-task.entity.js";
import { remediationTaskList } from "./remediation-task.list.js";
import { AnswerAboutTaskInput, AskAboutTaskInput, TaskUpdatePayload } from "./task-question.inputs.js";
import { answersOf, openQuestionCounts } from "./task-question.reads.js";
import { answerAboutTask, askAboutTask } from "./task-question.service.js";
import { TaskUpdate } from "./task-update.entity.js";
import { taskUpdateList } from "./task-update.list.js";

async function said(
  context: Context,
  work: (tx: EntityManager, actor: Actor) => Promise<TaskUpdate>,
): Promise<TaskUpdatePayload> {
  const { id, taskId } = await context.write(work);
  return {
    update: await context.loaders.found<TaskUpdate>(taskUpdateList, id),
    task: await context.loaders.found<RemediationTask>(remediationTaskList, taskId),
  };
}

@Resolver(() => RemediationTask)
export class TaskQuestionsResolver {
  @FieldResolver(() => Int, { description: "How many questions about it have no answer yet." })
  openQuestions(@Root() { id }: RemediationTask, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.figure("task open questions", id, openQuestionCounts, 0);
  }

  @Mutation(() => TaskUpdatePayload, { description: "Asks something about a task, on its timeline." })
  @Requires("tasks.discuss")
  askAboutTask(
    @Arg("input", () => AskAboutTaskInput) input: AskAboutTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskUpdatePayload> {
    return said(context, (tx, actor) => askAboutTask(tx, actor, input));
  }

  @Mutation(() => TaskUpdatePayload, { description: "Answers a question about a task, on its timeline." })
  @Requires("tasks.discuss")
  answerAboutTask(
    @Arg("input", () => AnswerAboutTaskInput) input: AnswerAboutTaskInput,
    @Ctx() context: Context,
  ): Promise<TaskUpdatePayload> {
    return said(context, (tx, actor) => answerAboutTask(tx, actor, input));
  }
}

@Resolver(() => TaskUpdate)
export class TaskAnswersResolver {
  @One(() => TaskUpdate, taskUpdateList, "answersId", "The question that it answers.", { nullable: true })
  question: TaskUpdate | null;

  @FieldResolver(() => [TaskUpdate], { description: "The answers to this question, the earliest first." })
  answers(@Root() { id }: TaskUpdate, @Ctx() { loaders }: Context): Promise<TaskUpdate[]> {
    return loaders.figure<TaskUpdate[]>("task answers", id, answersOf, []);
  }
}
