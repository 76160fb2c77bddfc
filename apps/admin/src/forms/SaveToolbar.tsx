import { SaveButton, Toolbar } from "react-admin";
import { useFormContext } from "react-hook-form";

/**
 * Saves also before anything is typed, and then says what is missing. What was refused before is forgotten:
 * a refusal of a field that the form does not have would otherwise block it for good.
 */
export function SaveToolbar() {
  const { clearErrors } = useFormContext();
  return (
    <Toolbar>
      <SaveButton alwaysEnable onClick={() => clearErrors()} />
    </Toolbar>
  );
}
