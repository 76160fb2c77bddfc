import { Button, Chip, type ChipProps, Stack } from "@mui/material";
import { useTranslate } from "react-admin";
import { type SaveKind, saveStateOf } from "../overall";
import { useWholeSheet } from "../SheetContext";
import { overallTime } from "./overallTime";

const colors: Readonly<Record<SaveKind, NonNullable<ChipProps["color"]>>> = {
  conflict: "warning",
  problem: "error",
  offline: "warning",
  saving: "info",
  saved: "success",
  untouched: "default",
};

/** How all that was typed stands; read out when it changes. */
export function SaveState() {
  const translate = useTranslate();
  const store = useWholeSheet();
  const { kind, rows } = saveStateOf(store);
  const at = store.savedAt === null ? "" : overallTime(store.savedAt);
  const label = translate(`sheet.save.${kind}`, { at, smart_count: rows, rows });
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: "center" }}>
      <Chip
        role="status"
        aria-live="polite"
        size="small"
        variant="outlined"
        color={colors[kind]}
        label={label}
        data-save={kind}
      />
      {kind === "offline" && (
        <Button size="small" onClick={() => store.retry()}>
          {translate("errors.retry")}
        </Button>
      )}
    </Stack>
  );
}
