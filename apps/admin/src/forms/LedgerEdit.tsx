import { type ReactNode, useState } from "react";
import { Edit, useNotify, useRedirect, useRefresh } from "react-admin";
import { ConflictNotice } from "../conflicts/ConflictNotice";
import { forgetDraft } from "../drafts/draftStore";
import { useDraftName } from "../drafts/useDraftName";
import { isLedgerError } from "../providers/LedgerError";
import { ConflictContext } from "./ConflictContext";

/** Changes a record with the version that was seen; after a conflict the next save builds on the new one. */
export function LedgerEdit({ resource, children }: { resource: string; children: ReactNode }) {
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

  const onSuccess = ({ id }: { id: string }) => {
    forgetDraft(`${drafts}.${id}`);
    notify("ra.notification.updated", { type: "success", messageArgs: { smart_count: 1 } });
    redirect("show", resource, id);
  };

  return (
    <ConflictContext value={current && <ConflictNotice resource={resource} current={current} />}>
      <Edit resource={resource} mutationMode="pessimistic" mutationOptions={{ onError, onSuccess }}>
        {children}
      </Edit>
    </ConflictContext>
  );
}
