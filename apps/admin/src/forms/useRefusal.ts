import { useLogoutIfAccessDenied, useNotify } from "react-admin";
import { isLedgerError } from "../providers/LedgerError";
import type { FormValues } from "../providers/resourceOperations";

/** Says what was refused and gives the form its errors; an ended session leads to the sign-in page. */
export function useRefusal() {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return async (error: unknown): Promise<FormValues> => {
    if (!isLedgerError(error)) throw error;
    notify(error.message, { type: "error", autoHideDuration: 8000 });
    await logoutIfAccessDenied(error);
    return (error.body as { errors: FormValues }).errors;
  };
}
