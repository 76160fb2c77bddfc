import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDateTime } from "../../dates/formatDate";
import { useSheet } from "../SheetContext";
import type { RowView } from "../SheetStore";
import type { Entry } from "../sheetModel";
import { stateText } from "../stateText";
import { Said } from "./Said";

function useEntryText() {
  const translate = useTranslate();
  const { locale } = useSheet();
  return (entry: Entry, typed: string | null = null) => {
    const text = typed ?? (stateText(entry, locale, translate) || translate("sheet.nothing"));
    return entry.note ? `${text} (${entry.note})` : text;
  };
}

/** Both values side by side; nothing is lost until the person has chosen. */
export function ConflictChoice({ view, onDone }: { view: RowView; onDone: () => void }) {
  const translate = useTranslate();
  const { store } = useSheet();
  const textOf = useEntryText();
  const { pending, row } = view;
  if (!pending?.theirs) return null;
  const { theirs, draft } = pending;
  const decide = (choose: (id: string) => void) => () => {
    choose(row.id);
    onDone();
  };
  return (
    <>
      <Said isWarning>
        {translate("sheet.conflict.mine", { mine: textOf(draft.entry, draft.typed) })}
        {" · "}
        {translate("sheet.conflict.theirs", {
          name: theirs.by ?? translate("sheet.somebody"),
          at: theirs.at ? formatDateTime(theirs.at) : "",
          theirs: textOf(theirs.entry),
        })}
      </Said>
      <Button size="small" variant="contained" onClick={decide((id) => store.keepMine(id))}>
        {translate("sheet.conflict.keepMine")}
      </Button>
      <Button size="small" variant="outlined" onClick={decide((id) => store.takeTheirs(id))}>
        {translate("sheet.conflict.takeTheirs")}
      </Button>
    </>
  );
}
