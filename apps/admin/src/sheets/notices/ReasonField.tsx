import { TextField } from "@mui/material";
import { type KeyboardEvent, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { lackingOf } from "../rules/lacking";
import { outcomeOf } from "../rules/ruleOfRow";
import { useSheet } from "../SheetContext";
import { DiscardButton } from "./DiscardButton";
import type { NoticeProps } from "./noticeOf";
import { Said } from "./Said";

interface ReasonFieldProps extends NoticeProps {
  onWriting: (isWriting: boolean) => void;
}

/** Asks for the reason where it arises; it is kept as it is typed. */
export function ReasonField({ view, onDone, onWriting }: ReasonFieldProps) {
  const translate = useTranslate();
  const { acts, store, decimals, locale } = useSheet();
  const { row, entry, stage } = view;
  const lacking = entry && stage && lackingOf(row, stage, entry, decimals);
  const [member] = useState<"deviation" | "note">(lacking === "deviation" ? "deviation" : "note");
  const computed = entry && outcomeOf(row.criterion.rule, entry.inputs)?.points;
  const question =
    member === "deviation" && computed
      ? translate("sheet.reason.deviation", { computed: formatDecimal(computed, locale, decimals) })
      : translate(stage === "SELF" ? "sheet.reason.notApplicable" : "sheet.reason.appraisal");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.stopPropagation();
    event.preventDefault();
    onDone();
  };
  return (
    <>
      <Said>{question}</Said>
      <TextField
        value={entry?.[member] ?? ""}
        size="small"
        margin="none"
        fullWidth={false}
        placeholder={translate("sheet.reason.placeholder")}
        onFocus={() => onWriting(true)}
        onChange={(event) => {
          const text = event.target.value;
          acts.change(row.id, (given) => ({ ...given, [member]: text }), true);
        }}
        onBlur={() => {
          onWriting(false);
          store.leave(row.id);
        }}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { "aria-label": question } }}
        sx={{ flex: "1 1 240px", maxWidth: 520 }}
      />
      <DiscardButton rowId={row.id} onDone={onDone} />
    </>
  );
}
