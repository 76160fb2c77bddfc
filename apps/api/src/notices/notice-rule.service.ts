import { type Actor, badInput, demand, nowhere } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { save } from "../database/saving.js";
import { demandVersion, lockOrThrow } from "../lists/records.js";
import type { CreateNoticeRuleInput, UpdateNoticeRuleInput } from "./notice.inputs.js";
import { NoticeRule } from "./notice-rule.entity.js";

export async function createNoticeRule(
  tx: EntityManager,
  actor: Actor,
  { reason, days, recipient }: CreateNoticeRuleInput,
): Promise<NoticeRule> {
  demand(actor, "noticeRules.write", nowhere);
  await refuseTwice(tx, { reason, days, recipient });
  return save(tx, tx.create(NoticeRule, { reason, days, recipient, active: true }));
}

export async function updateNoticeRule(
  tx: EntityManager,
  actor: Actor,
  { noticeRuleId, expectedVersion, days, active }: UpdateNoticeRuleInput,
): Promise<NoticeRule> {
  const rule = await lockOrThrow(tx, NoticeRule, noticeRuleId, "noticeRuleId");
  demand(actor, "noticeRules.write", nowhere);
  demandVersion(NoticeRule, rule, expectedVersion);
  const { reason, recipient } = rule;
  const wanted = days ?? rule.days;
  if (wanted !== rule.days) await refuseTwice(tx, { reason, days: wanted, recipient });
  return save(tx, Object.assign(rule, { days: wanted, active: active ?? rule.active }));
}

async function refuseTwice(
  tx: EntityManager,
  rule: Pick<NoticeRule, "reason" | "days" | "recipient">,
): Promise<void> {
  if (await tx.existsBy(NoticeRule, rule)) throw badInput("noticeRuleExists", {}, "days");
}
