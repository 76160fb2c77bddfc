import EventOutlined from "@mui/icons-material/EventOutlined";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { required, TextInput } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { DeadlineInputs } from "../form/DeadlineInputs";
import { daysOf, deadlinesOf } from "../form/typedDeadlines";
import { setDeadlines } from "../round.operations";

/** Sets the deadlines of a draft, or extends those of an open round with a reason. */
export function DeadlinesButton({ round }: { round: RoundRowFragment }) {
  const isDraft = round.status === "DRAFT";
  return (
    <ActionButton
      resource="rounds"
      record={round}
      label={isDraft ? "roundPage.deadlines.set" : "roundPage.deadlines.extend"}
      submitLabel="ra.action.save"
      done="roundPage.deadlines.done"
      icon={<EventOutlined />}
      document={setDeadlines}
      defaults={{ dueOn: daysOf(round) }}
      toInput={({ dueOn, reason }, expectedVersion) => ({
        roundId: round.id,
        expectedVersion,
        deadlines: deadlinesOf(dueOn),
        reason: reason ? String(reason) : null,
      })}
    >
      <DeadlineInputs />
      {!isDraft && (
        <TextInput
          source="reason"
          label="roundPage.deadlines.reason"
          multiline
          minRows={2}
          validate={required()}
        />
      )}
    </ActionButton>
  );
}
