import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import type { Edge } from "../lists/page.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { Viewer } from "../people/viewer.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { remediationTaskList } from "../tasks/remediation-task.list.js";
import { Digest } from "./digest.entity.js";
import { digestList } from "./digest.list.js";
import { Notice } from "./notice.entity.js";
import { MarkNoticesReadInput, MarkNoticesReadPayload } from "./notice.inputs.js";
import { NoticeArgs, NoticeConnection, noticeList } from "./notice.list.js";
import { markNoticesRead } from "./notice.service.js";
import { unreadNoticeCounts } from "./unread.figures.js";

const ofViewer: Edge = {
  key: "viewer",
  parent: "Person",
  belongs: (row, parent) => `${row}.person_id = ${parent}`,
};

const unreadOf = ({ loaders }: Context, personId: string): Promise<number> =>
  loaders.figure("unread notices", personId, unreadNoticeCounts, 0);

@Resolver(() => Viewer)
export class ViewerNoticesResolver {
  @FieldResolver(() => NoticeConnection, { description: "What one is told, the latest first." })
  notices(
    @Root() { personId }: Viewer,
    @Args(() => NoticeArgs) page: NoticeArgs,
    @Ctx() { loaders }: Context,
  ): Promise<NoticeConnection> {
    return loaders.edge(noticeList, ofViewer, personId, page);
  }

  @FieldResolver(() => Int, { description: "How many notices still have to be looked at." })
  unreadNoticeCount(@Root() { personId }: Viewer, @Ctx() context: Context): Promise<number> {
    return unreadOf(context, personId);
  }
}

@Resolver(() => RemediationTask)
export class TaskNoticesResolver {
  @FieldResolver(() => NoticeConnection, { description: "Who was told what about it." })
  notices(
    @Root() { id }: RemediationTask,
    @Args(() => NoticeArgs) page: NoticeArgs,
    @Ctx() { loaders }: Context,
  ): Promise<NoticeConnection> {
    const belongs = (row: string, parent: string) => `${row}.task_id = ${parent}`;
    return loaders.edge(noticeList, { key: "task", belongs }, id, page);
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver(() => Person, { description: "Who is told." })
  person(@Root() { personId }: Notice, @Ctx() { loaders }: Context): Promise<Person> {
    return loaders.found(personList, personId);
  }

  @FieldResolver(() => RemediationTask, { nullable: true, description: "The task, while one may see it." })
  task(@Root() { taskId }: Notice, @Ctx() { loaders }: Context): Promise<RemediationTask | null> {
    return loaders.one(remediationTaskList, taskId);
  }

  @FieldResolver(() => Digest, {
    nullable: true,
    description: "The mail that tells of it, where one may see that.",
  })
  digest(@Root() { digestId }: Notice, @Ctx() { loaders }: Context): Promise<Digest | null> {
    return loaders.one(digestList, digestId);
  }

  @Mutation(() => MarkNoticesReadPayload, { description: "Marks one's own notices as read." })
  @Requires("notices.read")
  async markNoticesRead(
    @Arg("input", () => MarkNoticesReadInput) input: MarkNoticesReadInput,
    @Ctx() context: Context,
  ): Promise<MarkNoticesReadPayload> {
    const { personId, noticeIds } = await context.write((tx, actor) => markNoticesRead(tx, actor, input));
    return {
      notices: await Promise.all(noticeIds.map((id) => context.loaders.found<Notice>(noticeList, id))),
      unreadNoticeCount: await unreadOf(context, personId),
    };
  }
}
