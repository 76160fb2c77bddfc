import { type ReactNode, useState } from "react";
import { Edit, useNotify, useRedirect, useRefresh } from "react-admin";
import { ConflictNotice } from "../conflicts/ConflictNotice";
import { forgetDraft } from "../drafts/draftStore";
import { useDraftName } from "../drafts/useDraftName";
import { isLedgerError } from "../providers/LedgerError";
import { wholeRecord } from "../records/wholeRecord";
import { ConflictContext } from "./ConflictContext";

interface LedgerEditProps {
  resource: string;
  /** Where to go afterwards, when it is not the record's page. */
  redirectTo?: (record: Record<string, unknown>) => string;
  children: ReactNode;
}

/** Changes a record with the version that was seen; after a conflict the next save builds on the new one. */
export function LedgerEdit({ resource, redirectTo, children }: LedgerEditProps) {
  const notify = useNotify();
  const refresh = useRefresh();
  const redirect = useRedirect();
  const [current, setCurrent] = useState<Record<string, unknown> | null>(null);
  const drafts = useDraftName(resource);

  const onError = (error: unknown) => {
    if (isLedgerError(error) && error.code === "CONFLICT") {
      setCurrent(error.current ?? {});
      refresh();
      return;
    }
    notify(error instanceof Error ? error.message : "ra.notification.http_error", { type: "error" });
  };

  const onSuccess = (record: { id: string }) => {
    forgetDraft(`${drafts}.${record.id}`);
    refresh();
    notify("ra.notification.updated", { type: "success", messageArgs: { smart_count: 1 } });
    if (redirectTo) redirect(redirectTo(record));
    else redirect("show", resource, record.id);
  };

  return (
    <ConflictContext value={current && <ConflictNotice resource={resource} current={current} />}>
      <Edit
        resource={resource}
        queryOptions={wholeRecord}
        mutationMode="pessimistic"
        mutationOptions={{ onError, onSuccess }}
      >
        {children}
      </Edit>
    </ConflictContext>
  );
}
