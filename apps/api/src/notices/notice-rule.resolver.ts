import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { CreateNoticeRuleInput, NoticeRulePayload, UpdateNoticeRuleInput } from "./notice.inputs.js";
import { NoticeRuleArgs, NoticeRuleConnection, noticeRuleList } from "./notice-rule.list.js";
import { createNoticeRule, updateNoticeRule } from "./notice-rule.service.js";

@Resolver()
export class NoticeRuleResolver {
  @Query(() => NoticeRuleConnection, { description: "Who is told of what, and when, by reason." })
  @Requires("noticeRules.read")
  noticeRules(
    @Args(() => NoticeRuleArgs) page: NoticeRuleArgs,
    @Ctx() { loaders }: Context,
  ): Promise<NoticeRuleConnection> {
    return loaders.page(noticeRuleList, page);
  }

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
