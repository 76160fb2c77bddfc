import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Many, One } from "../lists/edges.js";
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

const unreadOf = ({ loaders }: Context, personId: string): Promise<number> =>
  loaders.figure("unread notices", personId, unreadNoticeCounts, 0);

@Resolver(() => Viewer)
export class ViewerNoticesResolver {
  @Many(
    () => NoticeConnection,
    noticeList,
    () => NoticeArgs,
    (row, parent) => `${row}.person_id = ${parent}`,
    "What one is told, the latest first.",
    { parent: "Person", property: "personId" },
  )
  notices: NoticeConnection;

  @FieldResolver(() => Int, { description: "How many notices still have to be looked at." })
  unreadNoticeCount(@Root() { personId }: Viewer, @Ctx() context: Context): Promise<number> {
    return unreadOf(context, personId);
  }
}

@Resolver(() => RemediationTask)
export class TaskNoticesResolver {
  @Many(
    () => NoticeConnection,
    noticeList,
    () => NoticeArgs,
    (row, parent) => `${row}.task_id = ${parent}`,
    "Who was told what about it.",
  )
  notices: NoticeConnection;
}

@Resolver(() => Notice)
export class NoticeResolver {
  @One(() => Person, personList, "personId", "Who is told.", { found: true })
  person: Person;

  @One(() => RemediationTask, remediationTaskList, "taskId", "The task, while one may see it.", {
    nullable: true,
  })
  task: RemediationTask | null;

  @One(() => Digest, digestList, "digestId", "The mail that tells of it, where one may see that.", {
    nullable: true,
  })
  digest: Digest | null;

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
