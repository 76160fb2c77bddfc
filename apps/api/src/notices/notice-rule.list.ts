import { Field, InputType } from "type-graphql";
import { connectionOf, listArgs } from "../lists/connection.js";
import { BooleanFilter, type WordFilter, wordFilter } from "../lists/filters.js";
import { by, everybody, type List, order } from "../lists/list.js";
import { NoticeReasonFilter } from "./notice.list.js";
import { NoticeReason, NoticeRecipient, NoticeRule } from "./notice-rule.entity.js";

const NoticeRecipientFilter = wordFilter("NoticeRecipientFilter", NoticeRecipient);

@InputType({ description: "Conditions on rules of notices; all that are given hold." })
export class NoticeRuleFilter {
  @Field(() => NoticeReasonFilter, { nullable: true, description: "By reason." })
  reason?: NoticeReasonFilter | null;
  @Field(() => NoticeRecipientFilter, { nullable: true, description: "By who is told." })
  recipient?: WordFilter<NoticeRecipient> | null;
  @Field(() => BooleanFilter, { nullable: true, description: "Whether it is in force." })
  active?: BooleanFilter | null;
}

const inTheOrderOf = (column: string, words: object) => (row: string) =>
  `array_position(array[${Object.keys(words)
    .map((word) => `'${word}'`)
    .join(", ")}], ${row}.${column})`;

export const noticeRuleList: List = {
  name: "NoticeRule",
  entity: NoticeRule,
  filters: {
    reason: by("reason", "text"),
    recipient: by("recipient", "text"),
    active: by("active", "boolean"),
  },
  orders: {
    REASON: order(inTheOrderOf("reason", NoticeReason), "int"),
    DAYS: order("days", "int"),
    RECIPIENT: order(inTheOrderOf("recipient", NoticeRecipient), "int"),
  },
  defaultOrder: [
    { field: "REASON", direction: "ASC" },
    { field: "DAYS", direction: "ASC" },
    { field: "RECIPIENT", direction: "ASC" },
  ],
  visible: everybody,
};

export const NoticeRuleArgs = listArgs("NoticeRule", NoticeRuleFilter, {
  REASON: "By reason.",
  DAYS: "By days.",
  RECIPIENT: "By who is told, from the owner up to the leader.",
});
export type NoticeRuleArgs = InstanceType<typeof NoticeRuleArgs>;

export const NoticeRuleConnection = connectionOf(NoticeRule, "NoticeRule");
export type NoticeRuleConnection = InstanceType<typeof NoticeRuleConnection>;
