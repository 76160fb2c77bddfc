import type { ReactNode } from "react";
import { SimpleForm, useRecordContext } from "react-admin";
import { FormDraft } from "../drafts/FormDraft";
import { useDraftName } from "../drafts/useDraftName";
import { useConflictNotice } from "./ConflictContext";
import { keepTyped } from "./keepTyped";
import { SaveToolbar } from "./SaveToolbar";

interface LedgerFormProps {
  resource: string;
  defaultValues?: Record<string, unknown>;
  children: ReactNode;
}

/** A record's form: what is typed outlives a reload, and a conflict shows the other's state above it. */
export function LedgerForm({ resource, defaultValues, children }: LedgerFormProps) {
  const record = useRecordContext();
  const draft = useDraftName(`${resource}.${record?.id ?? "new"}`);
  return (
    <SimpleForm
      noValidate
      {...(defaultValues && { defaultValues })}
      resetOptions={keepTyped}
      toolbar={<SaveToolbar />}
      sx={{ maxWidth: 720 }}
    >
      {useConflictNotice()}
      <FormDraft name={draft} />
      {children}
    </SimpleForm>
  );
}
