import type { GraphqlDocument } from "@reform-ledger/api-types";
import { useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { graphqlClient } from "../app/client";
import { useRefusal } from "../forms/useRefusal";
import { isLedgerError } from "../providers/LedgerError";
import type { FormValues } from "../providers/resourceOperations";

/** Sends a document outside of any form: what is refused is said, and kept by field for whoever shows it. */
export function useLedgerCall<Result, Variables>(document: GraphqlDocument<Result, Variables>) {
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormValues>({});

  /** With a message it says that it is done, and what the page shows is read again. */
  const call = async (variables: Variables, doneMessage?: string): Promise<Result | null> => {
    setBusy(true);
    setErrors({});
    try {
      const result = await graphqlClient(document, variables);
      if (doneMessage) {
        notify(doneMessage, { type: "success" });
        refresh();
      }
      return result;
    } catch (error) {
      if (isLedgerError(error) && error.code === "CONFLICT") refresh();
      setErrors(await refusal(error));
      return null;
    } finally {
      setBusy(false);
    }
  };

  return { call, isBusy, errors };
}
