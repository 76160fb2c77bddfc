import { Switch } from "@mui/material";
import type { NoticeRuleRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { updateNoticeRule } from "./noticeRule.operations";
import { whenMessage } from "./whenText";

/** Puts a rule in force or out of it at once; after a conflict it shows how the rule stands. */
export function RuleSwitch({ rule }: { rule: NoticeRuleRowFragment }) {
  const translate = useTranslate();
  const { call, isBusy } = useLedgerCall(updateNoticeRule);
  const { id, version, active, reason, days, recipient } = rule;
  const label = [
    translate(`resources.notices.reason.${reason}`),
    translate(whenMessage(rule), { days, smart_count: days }),
    translate(`resources.noticeRules.recipient.${recipient}`),
  ].join(", ");
  // A disabled switch would lose the keyboard's place.
  const toggle = () => {
    if (isBusy) return;
    void call(
      { input: { noticeRuleId: id, expectedVersion: version, active: !active } },
      `resources.noticeRules.done.${active ? "off" : "on"}`,
    );
  };
  return (
    <Switch
      size="small"
      checked={active}
      slotProps={{ input: { "aria-label": label, "aria-busy": isBusy } }}
      onChange={toggle}
    />
  );
}
