import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import { useEffect, useRef, useState } from "react";
import { useLocaleState, useLogoutIfAccessDenied } from "react-admin";
import { graphqlClient } from "../app/client";
import { forgetDraft, keepDraft, readDraft } from "../drafts/draftStore";
import { useDraftName } from "../drafts/useDraftName";
import { isLedgerError } from "../providers/LedgerError";
import { recordAppraisals } from "./appraisal.operations";
import { beforeOf, type Entry, entryOf, isSameEntry, readEntry, stageValueOf, typedValue } from "./entries";
import { readTheirs, type Theirs } from "./theirs";

export type Field = "points" | "note";

export type RowState =
  | { kind: "clean" | "dirty" | "saving" | "saved" | "kept" }
  | { kind: "refused"; field: Field; message: string }
  | { kind: "conflict"; theirs: Theirs };

interface Known {
  row: QueueRowFragment;
  stage: AppraisalStage;
  onSaved: (rows: readonly QueueRowFragment[]) => void;
  onBegun: (id: string, isBegun: boolean) => void;
}

/** One score being appraised: what is typed, how it stands, and writing it. */
export function useAppraisalRow({ row, stage, onSaved, onBegun }: Known) {
  const [locale] = useLocaleState();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const draft = useDraftName(`appraisals.${row.id}.${stage}`);
  const written = entryOf(row, stage, locale);
  const [entry, setEntry] = useState<Entry>(written);
  const [seen, setSeen] = useState<Entry>(written);
  const [state, setState] = useState<RowState>({ kind: "clean" });
  // Taken over with the others, or written elsewhere: shown, unless something is being typed.
  if (!isSameEntry(seen, written)) {
    setSeen(written);
    if (isSameEntry(entry, seen)) setEntry(written);
  }

  useEffect(() => {
    const kept = readDraft(draft) as Partial<Entry> | null;
    if (!kept) return;
    setEntry((now) => ({ ...now, ...kept }));
    setState({ kind: "dirty" });
    onBegun(row.id, true);
  }, [draft, row.id, onBegun]);

  const type = (change: Partial<Entry>) => {
    const typed = { ...entry, ...change };
    const isDirty = !isSameEntry(typed, written);
    setEntry(typed);
    setState({ kind: isDirty ? "dirty" : "clean" });
    onBegun(row.id, isDirty);
    if (isDirty) keepDraft(draft, { ...typed });
    else forgetDraft(draft);
  };

  const settle = (saved: QueueRowFragment, from: Entry) => {
    forgetDraft(draft);
    onBegun(row.id, false);
    setEntry((now) => (isSameEntry(now, from) ? entryOf(saved, stage, locale) : now));
    setState({ kind: "saved" });
    onSaved([saved]);
  };

  const fail = (error: unknown): Field | null => {
    if (!isLedgerError(error)) throw error;
    void logoutIfAccessDenied(error);
    const theirs = error.code === "CONFLICT" ? readTheirs(error.current) : null;
    const field = fieldOf(error.body);
    if (theirs) setState({ kind: "conflict", theirs });
    else if (error.code === "OFFLINE") setState({ kind: "kept" });
    else setState({ kind: "refused", field, message: error.message });
    return error.code === "OFFLINE" ? null : field;
  };

  /** Writes what is typed; answers which field is to be mended, null where the row may be left. */
  const save = async (typed: Entry = entry, version = row.version): Promise<Field | null> => {
    if (isSameEntry(typed, written) && stageValueOf(row, stage).state !== "NOT_SCORED") return null;
    const read = readEntry({ ...row, version }, stage, typed, locale);
    if (read.kind === "empty") return null;
    if (read.kind === "problem") {
      setState({ kind: "refused", field: read.field, message: read.message });
      return read.field;
    }
    setState({ kind: "saving" });
    try {
      const input = { assessmentId: row.assessment.id, scores: [read.input] };
      const [saved] = (await graphqlClient(recordAppraisals, { input })).recordAppraisals.scores;
      if (saved) settle(saved, typed);
      return null;
    } catch (error) {
      return fail(error);
    }
  };

  const retry = useRef(save);
  retry.current = save;
  useEffect(() => {
    if (state.kind !== "kept") return;
    const sendAgain = () => void retry.current();
    window.addEventListener("online", sendAgain);
    return () => window.removeEventListener("online", sendAgain);
  }, [state.kind]);

  const accept = () => {
    const typed = { ...entry, points: typedValue(beforeOf(row, stage), locale) };
    type(typed);
    return save(typed);
  };

  /** After a conflict: what the other person wrote stands, or what is typed here is written over it. */
  const resolve = async (theirs: Theirs, keepsMine: boolean) => {
    if (keepsMine) return save(entry, theirs.version);
    forgetDraft(draft);
    onBegun(row.id, false);
    setEntry({ points: typedValue(theirs, locale), note: theirs.note });
    setState({ kind: "saved" });
    onSaved([theirs.onto(row, stage)]);
    return null;
  };

  return { entry, state, type, save, accept, resolve };
}

/** The API's "scores.0.note" is about the note, everything else about the points. */
function fieldOf(body: unknown): Field {
  const errors = (body as { errors?: Record<string, unknown> } | null)?.errors ?? {};
  return Object.keys(errors).some((path) => path.endsWith(".note")) ? "note" : "points";
}
