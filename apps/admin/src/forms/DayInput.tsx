import { DateInput, type DateInputProps, useWrappedSource } from "react-admin";
import { useWatch } from "react-hook-form";
import { formatDate } from "../dates/formatDate";

/** A day; the browser may show it month first, so it stands below as Vietnamese offices write it. */
export function DayInput(props: DateInputProps) {
  const day: unknown = useWatch({ name: useWrappedSource(props.source) });
  return <DateInput {...props} {...(typeof day === "string" && day && { helperText: formatDate(day) })} />;
}
