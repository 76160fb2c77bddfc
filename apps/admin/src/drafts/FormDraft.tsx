import { Alert, Button } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { forgetDraft, keepDraft, readDraft } from "./draftStore";

/** Inside a form: brings back what was typed before a reload or a lost network, and keeps what is typed now. */
export function FormDraft({ name }: { name: string }) {
  const translate = useTranslate();
  const { setValue, reset, subscribe } = useFormContext();
  const [isRestored, setRestored] = useState(false);

  useEffect(() => {
    const draft = readDraft(name);
    for (const [field, value] of Object.entries(draft ?? {})) setValue(field, value, { shouldDirty: true });
    setRestored(draft !== null);
  }, [name, setValue]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true, dirtyFields: true },
        callback: ({ values, dirtyFields }) => {
          const dirty = Object.entries(values).filter(([field]) => dirtyFields?.[field]);
          if (dirty.length > 0) keepDraft(name, Object.fromEntries(dirty));
        },
      }),
    [name, subscribe],
  );

  const discard = () => {
    forgetDraft(name);
    reset();
    setRestored(false);
  };

  if (!isRestored) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1.5 }}
      action={
        <Button color="inherit" size="small" onClick={discard}>
          {translate("drafts.discard")}
        </Button>
      }
    >
      {translate("drafts.restored")}
    </Alert>
  );
}
