import type { TimelineEntryFragment } from "@reform-ledger/api-types";
import { vietnamDate } from "@reform-ledger/domain";

export type UpdateKind = TimelineEntryFragment["kind"];

export const kindGroups = ["STATES", "REPORTS", "FILES", "QUESTIONS", "DUE", "OTHER"] as const;
export type KindGroup = (typeof kindGroups)[number];

const groups: Record<UpdateKind, KindGroup> = {
  CREATED: "STATES",
  ASSIGNED: "STATES",
  SUBMITTED: "STATES",
  RETURNED: "STATES",
  VERIFIED: "STATES",
  PAUSED: "STATES",
  RESUMED: "STATES",
  CANCELLED: "STATES",
  HANDED_OVER: "STATES",
  PROGRESS: "REPORTS",
  STEP: "REPORTS",
  EVIDENCE: "FILES",
  QUESTION: "QUESTIONS",
  ANSWER: "QUESTIONS",
  EXTENSION_ASKED: "DUE",
  EXTENSION_GRANTED: "DUE",
  EXTENSION_REFUSED: "DUE",
  EXTENSION_WITHDRAWN: "DUE",
  DUE_CHANGED: "DUE",
  EDITED: "OTHER",
  NOTIFIED: "OTHER",
};

export const groupOf = (kind: UpdateKind): KindGroup => groups[kind];

export const isKindGroup = (name: string | null): name is KindGroup =>
  kindGroups.some((group) => group === name);

/** What is shown of one group; files count wherever they came with an entry. */
export const inGroup = <Entry extends { kind: UpdateKind; evidence: { nodes: readonly object[] } }>(
  entries: readonly Entry[],
  group: KindGroup | null,
): Entry[] =>
  entries.filter(
    ({ kind, evidence }) =>
      group === null || groupOf(kind) === group || (group === "FILES" && evidence.nodes.length > 0),
  );

export interface TimelineDay<Entry> {
  day: string;
  entries: Entry[];
}

/** Entries by their day in Vietnam, in the order in which they come. */
export function byDay<Entry extends { createdAt: string }>(entries: readonly Entry[]): TimelineDay<Entry>[] {
  const days = Map.groupBy(entries, ({ createdAt }) => vietnamDate(new Date(createdAt)));
  return [...days].map(([day, those]) => ({ day, entries: those }));
}
