import type { NoticeReason, NoticeRecipient } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { NoticeRule } from "../notices/notice-rule.entity.js";

const startingRules: [reason: NoticeReason, days: number, ...recipients: NoticeRecipient[]][] = [
  ["DUE", 7, "OWNER"],
  ["DUE", 3, "OWNER"],
  ["DUE", 1, "OWNER", "HEAD"],
  ["OVERDUE", 1, "OWNER", "HEAD"],
  ["OVERDUE", 7, "OFFICE"],
  ["OVERDUE", 14, "LEADER"],
  ["RETURNED", 0, "OWNER", "HEAD"],
  ["TO_VERIFY", 0, "OFFICE"],
  ["TO_VERIFY", 5, "LEADER"],
  ["NO_UPDATE", 30, "OWNER"],
  ["NO_UPDATE", 45, "HEAD"],
  ["ASSIGNED", 0, "OWNER", "HEAD"],
  ["QUESTION", 0, "OWNER", "OFFICE"],
  ["EXTENSION", 0, "OWNER", "HEAD", "OFFICE"],
];

/** Who is told of what in every installation at first; an office that has rules keeps its own. */
export async function seedNoticeRules(dataSource: DataSource): Promise<void> {
  if (await dataSource.getRepository(NoticeRule).exists()) return;
  const rules = startingRules.flatMap(([reason, days, ...recipients]) =>
    recipients.map((recipient) => ({ reason, days, recipient, version: 1 })),
  );
  await dataSource.createQueryBuilder().insert().into(NoticeRule).values(rules).orIgnore().execute();
}
