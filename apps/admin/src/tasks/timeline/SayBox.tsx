import { Button, Stack, TextField } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { forgetDraft, keepDraft, readDraft } from "../../drafts/draftStore";
import { useDraftName } from "../../drafts/useDraftName";

interface SayBoxProps {
  /** By what the draft is kept. */
  name: string;
  label: string;
  sendLabel: string;
  isBusy: boolean;
  /** Whether it was taken; what was not stays in the box. */
  onSend: (text: string) => Promise<boolean>;
}

/** A question or an answer where it belongs; what is typed outlives a reload and a lost network. */
export function SayBox({ name, label, sendLabel, isBusy, onSend }: SayBoxProps) {
  const translate = useTranslate();
  const draft = useDraftName(name);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(readDraft(draft)?.text ?? "");

  const type = (next: string) => {
    setTyped(next);
    keepDraft(draft, { text: next });
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "" || !(await onSend(text.trim()))) return;
    forgetDraft(draft);
    setTyped("");
  };

  return (
    <Stack component="form" noValidate onSubmit={submit} sx={{ my: 1, gap: 1, alignItems: "flex-start" }}>
      <TextField
        fullWidth
        multiline
        minRows={text === "" ? 1 : 2}
        size="small"
        label={translate(label)}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      {text.trim() !== "" && (
        <Button type="submit" size="small" variant="outlined" loading={isBusy}>
          {translate(sendLabel)}
        </Button>
      )}
    </Stack>
  );
}
