import type { GraphqlDocument } from "@reform-ledger/api-types";
import { useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { graphqlClient } from "../app/client";
import { useRefusal } from "../forms/useRefusal";
import { isLedgerError } from "../providers/LedgerError";

interface Versioned {
  id: string;
  version: number;
}

/** One act on one record: sends the version that the person saw, and the newer one after a conflict. */
export function useLedgerMutation<Input, Result = unknown>(
  document: GraphqlDocument<Result, { input: Input }>,
  record: Versioned,
) {
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const [current, setCurrent] = useState<Record<string, unknown> | null>(null);

  /** Gives the form's errors, or null when it is done. */
  const run = async (
    toInput: (expectedVersion: number) => Input,
    doneMessage: string,
    onDone?: (result: Result) => void,
  ) => {
    const seen = typeof current?.version === "number" ? current.version : record.version;
    let result: Result;
    try {
      result = await graphqlClient(document, { input: toInput(Math.max(seen, record.version)) });
    } catch (error) {
      if (!isLedgerError(error) || error.code !== "CONFLICT") return refusal(error);
      setCurrent(error.current ?? {});
      refresh();
      return (error.body as { errors: Record<string, unknown> }).errors;
    }
    setCurrent(null);
    notify(doneMessage, { type: "success" });
    refresh();
    onDone?.(result);
    return null;
  };

  return { run, current, forgetConflict: () => setCurrent(null) };
}
