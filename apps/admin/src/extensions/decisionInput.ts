import type { FormValues } from "../providers/resourceOperations";

/** The office's decision as the API takes it; only another day is said, the one asked for is known. */
export const decisionInput = ({ decision, dueOn, note }: FormValues) => ({
  grant: decision !== "REFUSE",
  note: note ? String(note) : null,
  ...(decision === "OTHER_DAY" && dueOn ? { dueOn: String(dueOn) } : {}),
});
