import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { DateTimeFilter, IdFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, byId, type FilterRule, type List, order, type Question } from "../lists/list.js";
import { taskVisible } from "../tasks/remediation-task.list.js";
import { Notice } from "./notice.entity.js";
import { NoticeReason } from "./notice-rule.entity.js";

export const NoticeReasonFilter = wordFilter("NoticeReasonFilter", NoticeReason);
export type NoticeReasonFilter = WordFilter<NoticeReason>;

@InputType({ description: "Conditions on notices; all that are given hold." })
export class NoticeFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "Neither read nor without reason any more; false: the others.",
  })
  unread?: boolean | null;
  @Field(() => NoticeReasonFilter, { nullable: true, description: "By reason." })
  reason?: NoticeReasonFilter | null;
  @Field(() => IdFilter, { nullable: true, description: "By the id of the task." })
  taskId?: IdFilter | null;
  @Field(() => DateTimeFilter, { nullable: true, description: "By when it was made." })
  createdAt?: DateTimeFilter | null;
}

/** What still has to be looked at. */
export const unreadSql = (row: string) => `(${row}.read_at is null and ${row}.cancelled_at is null)`;

const isUnread: FilterRule = (wanted: boolean, row) => [`${wanted ? "" : "not "}${unreadSql(row)}`];

const isOwn = (row: string, { actor, parameters }: Question) =>
  actor?.personId ? `${row}.person_id = ${parameters.add(actor.personId, "uuid")}` : "false";

/** One's own, and those about tasks that one sees. */
export const noticeList: List = {
  name: "Notice",
  entity: Notice,
  filters: {
    unread: isUnread,
    reason: by("reason", "text"),
    taskId: byId("task_id", "RemediationTask"),
    createdAt: by("created_at", "timestamptz"),
  },
  orders: { CREATED_AT: order("created_at", "timestamptz") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  visible: (row, question) =>
    `(${isOwn(row, question)} or exists (select from remediation_task task where task.id = ${row}.task_id
      and ${taskVisible("task", question)}))`,
};

export const NoticeArgs = listArgs("Notice", NoticeFilter, { CREATED_AT: "By when it was made." });
export type NoticeArgs = InstanceType<typeof NoticeArgs>;

export const NoticeConnection = connectionOf(Notice, "Notice");
export type NoticeConnection = InstanceType<typeof NoticeConnection>;
