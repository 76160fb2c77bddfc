import { isSelfScored, statedByPoints } from "@reform-ledger/domain";
import { sameInputs } from "./autosave/sameEntry";
import { readTyped } from "./rules/readTyped";
import { outcomeOf, withInputs, withPoints } from "./rules/ruleOfRow";
import type { RowView, SheetStore } from "./SheetStore";
import { type Entry, entryOf } from "./sheetModel";

/** What a person does to rows, by key, by button or on a phone. */
export interface SheetActs {
  type: (id: string, text: string, isStillTyping?: boolean) => void;
  change: (id: string, change: (entry: Entry, view: RowView) => Entry, isStillTyping?: boolean) => void;
  restore: (id: string, before: Before) => void;
  clear: (id: string) => void;
  setNotApplicable: (id: string) => void;
  /** Takes over what the unit said, or on the unit's own sheet what the rule computes. */
  accept: (id: string) => void;
  acceptAll: (ids: readonly string[]) => number;
  paste: (cells: readonly { id: string; text: string }[]) => void;
}

export interface Before {
  entry: Entry;
  typed: string | null;
}

export const beforeOf = ({ entry, pending }: RowView): Before | null =>
  entry && { entry, typed: pending?.draft.typed ?? null };

const cleared = (entry: Entry): Entry => ({
  ...entry,
  state: "NOT_SCORED",
  points: null,
  inputs: null,
  deviation: "",
});

const notApplicable = (entry: Entry): Entry => ({
  ...entry,
  state: "NOT_APPLICABLE",
  points: null,
  inputs: null,
  deviation: "",
});

/** "0" on the way to "0,25" may have stated an option already; what is typed on takes that back. */
function withoutHalfTyped({ entry, row, pending }: RowView): Entry | null {
  const { rule } = row.criterion;
  if (!entry || !pending || !rule || entry.points === null) return entry;
  const stated = statedByPoints(rule, entry.points);
  if (stated === null || !sameInputs(stated, entry.inputs)) return entry;
  const { inputs, deviation } = pending.draft.base.entry;
  return { ...entry, inputs, deviation };
}

/** A text as the row's entry; one that cannot be read leaves the points and stays as it was typed. */
export function typedEntry(
  view: RowView,
  text: string,
  locale: string,
): { entry: Entry; typed: string | null } | null {
  const { row, pending } = view;
  const entry = withoutHalfTyped(view);
  if (!entry) return null;
  const reading = readTyped(text, row.criterion.maxPoints, locale);
  switch (reading.kind) {
    case "empty":
      return { entry: cleared(entry), typed: null };
    case "notApplicable":
      return { entry: notApplicable(entry), typed: null };
    case "points":
      return { entry: withPoints(row.criterion, entry, reading.points), typed: null };
    case "problem": {
      const { state, points } = pending?.draft.base.entry ?? entry;
      return { entry: { ...entry, state, points }, typed: text };
    }
  }
}

export function acceptedEntry({ row, stage, entry }: RowView): Entry | null {
  if (!entry || !stage || stage === "FINAL") return null;
  if (stage === "SELF") {
    const outcome = outcomeOf(row.criterion.rule, entry.inputs);
    return outcome && entry.inputs ? withInputs(row.criterion, entry, entry.inputs) : null;
  }
  const { state, points, inputs } = entryOf(row, "SELF");
  if (!isSelfScored(row.criterion) || state === "NOT_SCORED") return null;
  return { ...entry, state, points, inputs };
}

export function sheetActs(store: SheetStore, locale: string): SheetActs {
  const on = (id: string, act: (view: RowView) => { entry: Entry; typed: string | null } | null) => {
    const view = store.viewOf(id);
    const made = view?.stage ? act(view) : null;
    return made ? [{ id, ...made }] : [];
  };
  const put = (
    id: string,
    act: (view: RowView) => { entry: Entry; typed: string | null } | null,
    isStillTyping = false,
  ) => {
    for (const { entry, typed } of on(id, act)) store.put(id, entry, typed, isStillTyping);
  };
  const plainly = (change: (entry: Entry, view: RowView) => Entry | null) => (view: RowView) => {
    const entry = view.entry && change(view.entry, view);
    return entry ? { entry, typed: null } : null;
  };
  return {
    type: (id, text, isStillTyping) => put(id, (view) => typedEntry(view, text, locale), isStillTyping),
    change: (id, change, isStillTyping) => put(id, plainly(change), isStillTyping),
    restore: (id, before) => store.put(id, before.entry, before.typed),
    clear: (id) => put(id, plainly(cleared)),
    setNotApplicable: (id) => put(id, plainly(notApplicable)),
    accept: (id) =>
      put(
        id,
        plainly((_entry, view) => acceptedEntry(view)),
      ),
    acceptAll: (ids) => {
      const open = ids.filter((id) => store.viewOf(id)?.entry?.state === "NOT_SCORED");
      const accepted = open.flatMap((id) =>
        on(
          id,
          plainly((_entry, view) => acceptedEntry(view)),
        ),
      );
      store.putMany(accepted);
      return accepted.length;
    },
    paste: (cells) =>
      store.putMany(cells.flatMap(({ id, text }) => on(id, (view) => typedEntry(view, text, locale)))),
  };
}
