import AddOutlined from "@mui/icons-material/AddOutlined";
import type { CalendarDayKind, CalendarDayRowFragment } from "@reform-ledger/api-types";
import { calendarDayKinds } from "@reform-ledger/domain";
import { required, SelectInput, TextInput } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { DayInput } from "../forms/DayInput";
import type { FormValues } from "../providers/resourceOperations";
import { removeCalendarDay, setCalendarDay } from "./calendarDay.operations";
import { firstDayOf } from "./calendarYear";

const kindChoices = calendarDayKinds.map((kind) => ({
  id: kind,
  name: `resources.calendarDays.kind.${kind}`,
}));

const said = ({ name, kind }: FormValues): { name: string; kind: CalendarDayKind } => ({
  name: String(name),
  kind: kind === "WORKDAY" ? "WORKDAY" : "HOLIDAY",
});

export function AddDayButton({ year }: { year: number }) {
  return (
    <ActionButton
      resource="calendarDays"
      record={{ id: "new", version: 0 }}
      label="resources.calendarDays.actions.add"
      done="resources.calendarDays.done.add"
      icon={<AddOutlined />}
      variant="contained"
      document={setCalendarDay}
      defaults={{ day: firstDayOf(year), kind: "HOLIDAY" }}
      toInput={(values) => ({ day: String(values.day), ...said(values) })}
    >
      <DayInput source="day" label="resources.calendarDays.fields.day" validate={required()} />
      <DayContent />
    </ActionButton>
  );
}

export function EditDayButton({ day }: { day: CalendarDayRowFragment }) {
  return (
    <ActionButton
      resource="calendarDays"
      record={day}
      label="ra.action.edit"
      variant="text"
      size="small"
      document={setCalendarDay}
      defaults={{ name: day.name, kind: day.kind }}
      toInput={(values, expectedVersion) => ({ day: day.day, expectedVersion, ...said(values) })}
    >
      <DayContent />
    </ActionButton>
  );
}

export function RemoveDayButton({ day }: { day: CalendarDayRowFragment }) {
  return (
    <ActionButton
      resource="calendarDays"
      record={day}
      label="resources.calendarDays.actions.remove"
      explanation="resources.calendarDays.removeExplained"
      done="resources.calendarDays.done.remove"
      variant="text"
      size="small"
      color="error"
      document={removeCalendarDay}
      toInput={(_values, expectedVersion) => ({ calendarDayId: day.id, expectedVersion })}
    />
  );
}

function DayContent() {
  return (
    <>
      <TextInput source="name" label="resources.calendarDays.fields.name" validate={required()} />
      <SelectInput
        source="kind"
        label="resources.calendarDays.fields.kind"
        choices={kindChoices}
        validate={required()}
      />
    </>
  );
}
