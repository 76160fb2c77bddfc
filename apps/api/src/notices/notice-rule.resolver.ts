import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { Listed } from "../lists/edges.js";
import { CreateNoticeRuleInput, NoticeRulePayload, UpdateNoticeRuleInput } from "./notice.inputs.js";
import { NoticeRuleArgs, NoticeRuleConnection, noticeRuleList } from "./notice-rule.list.js";
import { createNoticeRule, updateNoticeRule } from "./notice-rule.service.js";

@Resolver()
export class NoticeRuleResolver {
  @Requires("noticeRules.read")
  @Listed(
    () => NoticeRuleConnection,
    noticeRuleList,
    () => NoticeRuleArgs,
    "Who is told of what, and when, by reason.",
  )
  noticeRules: NoticeRuleConnection;

  @Mutation(() => NoticeRulePayload, { description: "Adds a rule of notices." })
  @Requires("noticeRules.write")
  async createNoticeRule(
    @Arg("input", () => CreateNoticeRuleInput) input: CreateNoticeRuleInput,
    @Ctx() context: Context,
  ): Promise<NoticeRulePayload> {
    return { noticeRule: await context.write((tx, actor) => createNoticeRule(tx, actor, input)) };
  }

  @Mutation(() => NoticeRulePayload, {
    description: "Changes a rule of notices; CONFLICT when it changed meanwhile.",
  })
  @Requires("noticeRules.write")
  async updateNoticeRule(
    @Arg("input", () => UpdateNoticeRuleInput) input: UpdateNoticeRuleInput,
    @Ctx() context: Context,
  ): Promise<NoticeRulePayload> {
    return { noticeRule: await context.write((tx, actor) => updateNoticeRule(tx, actor, input)) };
  }
}
