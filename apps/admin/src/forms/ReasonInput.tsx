import { required, TextInput } from "react-admin";

/** Why something is done that somebody will want to understand later; never left empty. */
export function ReasonInput() {
  return <TextInput source="reason" label="actions.reason" multiline minRows={3} validate={required()} />;
}
