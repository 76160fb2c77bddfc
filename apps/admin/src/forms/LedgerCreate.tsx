import type { ReactNode } from "react";
import { Create, useGetResourceLabel, useNotify, useRedirect, useRefresh, useTranslate } from "react-admin";
import { forgetDraft } from "../drafts/draftStore";
import { useDraftName } from "../drafts/useDraftName";
import { lowerFirst } from "../i18n/lowerFirst";

interface LedgerCreateProps {
  resource: string;
  /** Where to go afterwards, when it is not the new record's page. */
  redirectTo?: (record: Record<string, unknown>) => string;
  children: ReactNode;
}

export function LedgerCreate({ resource, redirectTo, children }: LedgerCreateProps) {
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const draft = useDraftName(`${resource}.new`);
  const onSuccess = (record: { id: string }) => {
    forgetDraft(draft);
    // What the new record belongs to says something else now.
    refresh();
    notify("ra.notification.created", { type: "success", messageArgs: { smart_count: 1 } });
    if (redirectTo) redirect(redirectTo(record));
    else redirect("show", resource, record.id);
  };
  return (
    <Create
      resource={resource}
      title={translate("ra.page.create", { name: lowerFirst(labelOf(resource, 1)) })}
      mutationOptions={{ onSuccess }}
    >
      {children}
    </Create>
  );
}
