import type { Actor } from "@reform-ledger/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed, One } from "../lists/edges.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import {
  DecideExtensionInput,
  ExtensionPayload,
  RequestExtensionInput,
  SeenExtensionInput,
} from "./extension.inputs.js";
import { decideExtension, requestExtension, withdrawExtension } from "./extension.service.js";
import { ExtensionRequest } from "./extension-request.entity.js";
import {
  ExtensionRequestArgs,
  ExtensionRequestConnection,
  extensionRequestList,
} from "./extension-request.list.js";

async function payload(
  context: Context,
  work: (tx: EntityManager, actor: Actor) => Promise<ExtensionRequest>,
): Promise<ExtensionPayload> {
  const { id, taskId } = await context.write(work);
  return {
    extension: await context.loaders.found<ExtensionRequest>(extensionRequestList, id),
    task: await context.loaders.found<RemediationTask>(remediationTaskList, taskId),
  };
}

@Resolver(() => ExtensionRequest)
export class ExtensionResolver {
  @Requires("tasks.read")
  @Listed(
    () => ExtensionRequestConnection,
    extensionRequestList,
    () => ExtensionRequestArgs,
    "Requests for later due dates, the newest first.",
  )
  extensionRequests: ExtensionRequestConnection;

  @One(() => RemediationTask, remediationTaskList, "taskId", "The task.", { found: true })
  task: RemediationTask;

  @One(() => Person, personList, "askedById", "Who asked.", { nullable: true })
  askedBy: Person | null;

  @One(() => Person, personList, "decidedById", "Who decided or withdrew it.", { nullable: true })
  decidedBy: Person | null;

  @Mutation(() => ExtensionPayload, {
    description: "Asks for a later due date of a task; one request at a time waits for the office.",
  })
  @Requires("tasks.askExtension")
  requestExtension(
    @Arg("input", () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() context: Context,
  ): Promise<ExtensionPayload> {
    return payload(context, (tx, actor) => requestExtension(tx, actor, input));
  }

  @Mutation(() => ExtensionPayload, {
    description: "Grants or refuses a later due date; never by who asked. The first due date stays.",
  })
  @Requires("tasks.decideExtension")
  decideExtension(
    @Arg("input", () => DecideExtensionInput) input: DecideExtensionInput,
    @Ctx() context: Context,
  ): Promise<ExtensionPayload> {
    return payload(context, (tx, actor) => decideExtension(tx, actor, input));
  }

  @Mutation(() => ExtensionPayload, { description: "Takes a request for a later due date back." })
  @Requires("tasks.askExtension")
  withdrawExtension(
    @Arg("input", () => SeenExtensionInput) input: SeenExtensionInput,
    @Ctx() context: Context,
  ): Promise<ExtensionPayload> {
    return payload(context, (tx, actor) => withdrawExtension(tx, actor, input));
  }
}
