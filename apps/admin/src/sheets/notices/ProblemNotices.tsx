import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { choiceText, readTyped } from "../rules/readTyped";
import { computedOf } from "../rules/ruleOfRow";
import { useSheet } from "../SheetContext";
import { DiscardButton } from "./DiscardButton";
import type { NoticeProps } from "./noticeOf";
import { Said } from "./Said";

/** Why a text cannot be read, and what it may have meant. */
export function TypedProblem({ view, onDone }: NoticeProps) {
  const { acts, locale } = useSheet();
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
      <DiscardButton rowId={row.id} onDone={onDone} />
    </>
  );
}

/** What the rule still waits for. */
export function InputsProblem({ view: { row, entry } }: NoticeProps) {
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

/** What the API did not take, such as after the deadline. */
export function Refusal({ view, onDone }: NoticeProps) {
  const translate = useTranslate();
  const { store } = useSheet();
  return (
    <>
      <Said>{view.pending?.message}</Said>
      <Button size="small" variant="outlined" onClick={() => store.retry()}>
        {translate("errors.retry")}
      </Button>
      <DiscardButton rowId={view.row.id} onDone={onDone} />
    </>
  );
}
