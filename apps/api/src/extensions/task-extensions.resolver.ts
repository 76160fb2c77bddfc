import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { Many } from "../lists/edges.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { type PendingRequest, pendingRequests } from "../tasks/task-extension.reads.js";
import { ExtensionRequest } from "./extension-request.entity.js";
import {
  ExtensionRequestArgs,
  ExtensionRequestConnection,
  extensionRequestList,
} from "./extension-request.list.js";

@Resolver(() => RemediationTask)
export class TaskExtensionsResolver {
  @Many(
    () => ExtensionRequestConnection,
    extensionRequestList,
    () => ExtensionRequestArgs,
    (row, parent) => `${row}.task_id = ${parent}`,
    "Its requests for a later due date, the newest first.",
  )
  extensions: ExtensionRequestConnection;

  @FieldResolver(() => ExtensionRequest, { nullable: true, description: "The request that waits, if any." })
  async pendingExtension(
    @Root() { id }: RemediationTask,
    @Ctx() { loaders }: Context,
  ): Promise<ExtensionRequest | null> {
    const pending = await loaders.figure<PendingRequest | null>(
      "task pending extension",
      id,
      pendingRequests,
      null,
    );
    return loaders.one(extensionRequestList, pending?.id);
  }
}
