import { Box, Button, TextField } from "@mui/material";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { ConflictChoice } from "./ConflictChoice";
import { lackingOf } from "./lacking";
import { choiceText, readTyped } from "./readTyped";
import { computedOf, outcomeOf } from "./ruleOfRow";
import { Said } from "./Said";
import { useSheet } from "./SheetContext";
import type { RowView } from "./SheetStore";

type NoticeKind = "conflict" | "typed" | "inputs" | "reason" | "refused";

/** What a row has to ask or to say, beneath it; null: nothing. */
export function noticeOf(view: RowView, decimals: number): NoticeKind | null {
  const { pending, row } = view;
  if (!pending) return null;
  if (pending.status === "conflict") return "conflict";
  if (pending.draft.typed !== null) return "typed";
  const lacking = lackingOf(row, pending.draft.stage, pending.draft.entry, decimals);
  if (lacking) return lacking === "inputs" ? "inputs" : "reason";
  return pending.status === "refused" ? "refused" : null;
}

/** Within the grid it is a cell of the row; elsewhere it stands by itself. */
type NoticePlace = "cell" | "card" | "detail";

interface RowNoticeProps {
  view: RowView;
  /** Back to the cell, once the person has decided. */
  onDone: () => void;
}

/** What the row asks or says. In the details its fields ask for reasons themselves. */
export function RowNotice({ view, onDone, place }: RowNoticeProps & { place: NoticePlace }) {
  const { decimals } = useSheet();
  // While a reason is written its field stays, though nothing is lacking any more.
  const [isWriting, setWriting] = useState(false);
  const asked = isWriting ? "reason" : noticeOf(view, decimals);
  const kind = place === "detail" && (asked === "reason" || asked === "inputs") ? null : asked;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isHere = box.current?.parentElement?.contains(document.activeElement);
    if (kind && isHere) box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [kind]);
  if (kind === null) return null;
  return (
    <Box ref={box} {...(place === "cell" ? cellOf(view.row.id) : { sx: standing })}>
      {kind === "conflict" && <ConflictChoice view={view} onDone={onDone} />}
      {kind === "typed" && <TypedProblem view={view} onDone={onDone} />}
      {kind === "inputs" && <InputsProblem view={view} onDone={onDone} />}
      {kind === "reason" && <ReasonField view={view} onDone={onDone} onWriting={setWriting} />}
      {kind === "refused" && <Refusal view={view} onDone={onDone} />}
    </Box>
  );
}

const cellOf = (rowId: string) => ({
  role: "gridcell",
  className: "sheet-cell sheet-notice",
  "data-notice": rowId,
  tabIndex: -1,
});

const standing = { display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" };

function TypedProblem({ view, onDone }: RowNoticeProps) {
  const translate = useTranslate();
  const { acts, store, locale } = useSheet();
  const { row, pending } = view;
  const typed = pending?.draft.typed;
  if (typed === null || typed === undefined) return null;
  const reading = readTyped(typed, row.criterion.maxPoints, locale);
  if (reading.kind !== "problem") return null;
  return (
    <>
      <Said>{reading.message}</Said>
      {reading.choices.map((points) => (
        <Button
          key={points}
          size="small"
          variant="outlined"
          onClick={() => {
            acts.change(row.id, (entry) => ({ ...entry, state: "SCORED", points }));
            onDone();
          }}
        >
          {choiceText(points, locale)}
        </Button>
      ))}
      <DiscardButton
        onDiscard={() => store.discard(row.id)}
        onDone={onDone}
        label={translate("sheet.discard")}
      />
    </>
  );
}

function InputsProblem({ view: { row, entry } }: RowNoticeProps) {
  const translate = useTranslate();
  const { openDetail, locale } = useSheet();
  const computed = entry && computedOf(row.criterion.rule, entry.inputs, locale);
  const problem = computed && "problem" in computed ? computed.problem : "";
  return (
    <>
      <Said isWarning>{translate("sheet.inputs.problem", { problem })}</Said>
      <Button size="small" variant="outlined" onClick={() => openDetail(row.id, "inputs")}>
        {translate("sheet.inputs.complete")}
      </Button>
    </>
  );
}

/** Asks for the reason where it arises; it is kept as it is typed. */
function ReasonField({
  view,
  onDone,
  onWriting,
}: RowNoticeProps & { onWriting: (isWriting: boolean) => void }) {
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
      <DiscardButton
        onDiscard={() => store.discard(row.id)}
        onDone={onDone}
        label={translate("sheet.discard")}
      />
    </>
  );
}

function Refusal({ view, onDone }: RowNoticeProps) {
  const translate = useTranslate();
  const { store } = useSheet();
  return (
    <>
      <Said>{view.pending?.message}</Said>
      <Button size="small" variant="outlined" onClick={() => store.retry()}>
        {translate("errors.retry")}
      </Button>
      <DiscardButton
        onDiscard={() => store.discard(view.row.id)}
        onDone={onDone}
        label={translate("sheet.discard")}
      />
    </>
  );
}

interface DiscardButtonProps {
  label: string;
  onDiscard: () => void;
  onDone: () => void;
}

function DiscardButton({ label, onDiscard, onDone }: DiscardButtonProps) {
  return (
    <Button
      size="small"
      color="inherit"
      onClick={() => {
        onDiscard();
        onDone();
      }}
    >
      {label}
    </Button>
  );
}
