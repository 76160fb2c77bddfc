import AddOutlined from "@mui/icons-material/AddOutlined";
import { maxValue, minValue, NumberInput, required, SelectInput, useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { ActionButton } from "../../actions/ActionButton";
import type { FormValues } from "../../providers/resourceOperations";
import { createNoticeRule } from "./noticeRule.operations";
import { isNoticeReason, isNoticeRecipient, reasonChoices, recipientChoices } from "./ruleChoices";

const days = [required(), minValue(0), maxValue(365)];

const toInput = ({ reason, days: typed, recipient }: FormValues) =>
  ({
    reason: isNoticeReason(reason) ? reason : "DUE",
    recipient: isNoticeRecipient(recipient) ? recipient : "OWNER",
    days: Number(typed),
  }) as const;

export function AddRuleButton() {
  return (
    <ActionButton
      resource="noticeRules"
      record={{ id: "new", version: 0 }}
      label="resources.noticeRules.actions.add"
      done="resources.noticeRules.done.add"
      icon={<AddOutlined />}
      variant="contained"
      document={createNoticeRule}
      toInput={toInput}
    >
      <SelectInput
        source="reason"
        label="resources.noticeRules.fields.reason"
        choices={reasonChoices}
        validate={required()}
      />
      <DaysInput />
      <SelectInput
        source="recipient"
        label="resources.noticeRules.fields.recipient"
        choices={recipientChoices}
        validate={required()}
      />
    </ActionButton>
  );
}

function DaysInput() {
  const translate = useTranslate();
  const reason: unknown = useWatch({ name: "reason" });
  return (
    <NumberInput
      source="days"
      label="resources.noticeRules.fields.typedDays"
      min={0}
      max={365}
      step={1}
      validate={days}
      helperText={translate(`resources.noticeRules.help.${reason === "DUE" ? "before" : "after"}`)}
    />
  );
}
