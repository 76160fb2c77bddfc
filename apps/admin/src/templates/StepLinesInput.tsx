import { TextInput } from "react-admin";
import { useFormState } from "react-hook-form";
import { linesOf, refusedStep, stepsIn } from "./templateInput";

/** One step a line; the API refuses a single step, and the field says which and why. */
export function StepLinesInput() {
  const { errors } = useFormState({ name: "steps" });
  return (
    <TextInput
      source="steps"
      multiline
      minRows={3}
      format={linesOf}
      parse={stepsIn}
      helperText={refusedStep(errors.steps) ?? "resources.templates.help.steps"}
    />
  );
}
