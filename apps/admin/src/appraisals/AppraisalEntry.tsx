import { Box, Button, Stack, TextField, Tooltip } from "@mui/material";
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatMax } from "../points/formatPoints";
import { AskDialog } from "./AskDialog";
import { EntryState } from "./EntryState";
import { beforeOf } from "./entries";
import type { QueueRowProps } from "./QueueRowProps";
import { type Field, useAppraisalRow } from "./useAppraisalRow";

/** Points and a note; saved when the row is left, with Enter, or at once with "=". */
export function AppraisalEntry({ name, ...props }: QueueRowProps & { name: string }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { row, stage, onNext } = props;
  const { entry, state, type, save, accept, resolve } = useAppraisalRow(props);
  const [isAsking, setAsking] = useState(false);
  const points = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const mayAppraise = row.viewerCan.includes("scores.appraise");
  const mayAsk = row.viewerCan.includes("explanations.ask");
  const hasBefore = beforeOf(row, stage).state !== "NOT_SCORED";
  const problem = state.kind === "refused" ? state : null;

  const leave = async (saving: Promise<Field | null>) => {
    const field = await saving;
    if (field === null) onNext();
    else (field === "note" ? note : points).current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inNote = event.target === note.current;
    const key = event.nativeEvent.isComposing ? "" : event.key;
    if (key === "Enter") void leave(save());
    else if (key === "=" && !inNote && hasBefore) void leave(accept());
    else if (key === "?" && !inNote && mayAsk) setAsking(true);
    else return;
    event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (state.kind === "dirty" && !currentTarget.contains(relatedTarget)) void save();
  };

  return (
    <Box onBlur={onBlur} sx={{ minWidth: 0 }}>
      <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "96px minmax(0, 1fr)", alignItems: "start" }}>
        <TextField
          label={translate("resources.appraisals.points")}
          value={entry.points}
          inputRef={points}
          disabled={!mayAppraise}
          error={problem?.field === "points"}
          onChange={(event) => type({ points: event.target.value })}
          onKeyDown={onKeyDown}
          slotProps={{
            htmlInput: {
              "data-points": true,
              inputMode: "decimal",
              autoComplete: "off",
              "aria-label": translate("resources.appraisals.pointsOf", {
                name,
                max: formatMax(row.criterion.maxPoints, locale),
              }),
              "aria-keyshortcuts": "= Enter ?",
            },
          }}
        />
        <TextField
          label={translate("resources.appraisals.note")}
          value={entry.note}
          inputRef={note}
          disabled={!mayAppraise}
          error={problem?.field === "note"}
          onChange={(event) => type({ note: event.target.value })}
          onKeyDown={onKeyDown}
          slotProps={{ htmlInput: { "aria-label": translate("resources.appraisals.noteOf", { name }) } }}
        />
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        {mayAppraise && hasBefore && (
          <Tooltip title="=">
            <Button size="small" onClick={() => void accept()}>
              {translate(`resources.appraisals.accept.${stage}`)}
            </Button>
          </Tooltip>
        )}
        {mayAsk && (
          <Tooltip title="?">
            <Button size="small" color="inherit" onClick={() => setAsking(true)}>
              {translate("resources.appraisals.ask")}
            </Button>
          </Tooltip>
        )}
        <EntryState state={state} entry={entry} onSave={() => void save()} onResolve={resolve} />
      </Stack>
      {isAsking && <AskDialog row={row} name={name} onClose={() => setAsking(false)} />}
    </Box>
  );
}
