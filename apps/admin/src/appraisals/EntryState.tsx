import { Box, Button, Typography } from "@mui/material";
import { useLocaleState, useTranslate } from "react-admin";
import { type Entry, typedValue } from "./entries";
import type { Theirs } from "./theirs";
import type { RowState } from "./useAppraisalRow";

interface EntryStateProps {
  state: RowState;
  entry: Entry;
  onSave: () => void;
  onResolve: (theirs: Theirs, keepsMine: boolean) => unknown;
}

const colors = { saved: "success", saving: "textSecondary", dirty: "warning", kept: "warning" } as const;

/** How a row stands: saved, not yet, refused and why, or written by somebody else meanwhile. */
export function EntryState({ state, entry, onSave, onResolve }: EntryStateProps) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-live="polite" sx={{ minHeight: 24, flexGrow: 1 }}>
      {state.kind === "refused" && (
        <Typography variant="body2" color="error">
          {state.message}
        </Typography>
      )}
      {state.kind === "conflict" && <Conflict theirs={state.theirs} entry={entry} onResolve={onResolve} />}
      {(state.kind === "saved" ||
        state.kind === "saving" ||
        state.kind === "dirty" ||
        state.kind === "kept") && (
        <Typography variant="body2" component="span" color={colors[state.kind]}>
          {translate(`resources.appraisals.${state.kind}`)}
        </Typography>
      )}
      {(state.kind === "dirty" || state.kind === "kept") && (
        <Button size="small" onClick={onSave} sx={{ ml: 1 }}>
          {translate("resources.appraisals.save")}
        </Button>
      )}
    </Box>
  );
}

/** Both values stay in sight until the person chooses. */
function Conflict({
  theirs,
  entry,
  onResolve,
}: Pick<EntryStateProps, "entry" | "onResolve"> & { theirs: Theirs }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (name: string, values: object) => translate(`resources.appraisals.${name}`, values);
  const points = typedValue(theirs, locale) || "–";
  const who = theirs.by ?? word("somebody", {});
  return (
    <>
      <Typography variant="body2" color="warning">
        {word("conflict", { who, points })}
      </Typography>
      <Button size="small" onClick={() => onResolve(theirs, true)}>
        {word("mine", { points: entry.points || "–" })}
      </Button>
      <Button size="small" onClick={() => onResolve(theirs, false)}>
        {word("theirs", { points })}
      </Button>
    </>
  );
}
