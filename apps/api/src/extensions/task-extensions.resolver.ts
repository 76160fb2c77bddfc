import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
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
  @FieldResolver(() => ExtensionRequestConnection, {
    description: "Its requests for a later due date, the newest first.",
  })
  extensions(
    @Root() { id }: RemediationTask,
    @Args(() => ExtensionRequestArgs) page: ExtensionRequestArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ExtensionRequestConnection> {
    const belongs = (row: string, parent: string) => `${row}.task_id = ${parent}`;
    return loaders.edge(extensionRequestList, { key: "extensions", belongs }, id, page);
  }

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
