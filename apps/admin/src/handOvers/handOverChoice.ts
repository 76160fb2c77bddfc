import type { HandOverItemInput, HandOverTaskRowFragment } from "@reform-ledger/api-types";

/** The unit chosen for a task by its id; "" leaves the task for later, nothing takes what is proposed. */
export type Choice = Readonly<Record<string, string | undefined>>;

type Row = HandOverTaskRowFragment;

interface NamedUnit {
  id: string;
  name: string;
}

/** Who takes a task; null while nobody does. */
export const receiverOf = ({ task, proposedUnit }: Row, choice: Choice): string | null =>
  (choice[task.id] ?? proposedUnit?.id ?? "") || null;

/** The tasks that are handed over now, as the API takes them, in the order of the page. */
export const itemsOf = (rows: readonly Row[], choice: Choice): HandOverItemInput[] =>
  rows.flatMap((row) => {
    const toUnitId = receiverOf(row, choice);
    return toUnitId ? [{ taskId: row.task.id, expectedVersion: row.task.version, toUnitId }] : [];
  });

/** The same receiver for every task. */
export const allTo = (rows: readonly Row[], unitId: string): Choice =>
  Object.fromEntries(rows.map(({ task }) => [task.id, unitId]));

interface HandOverSummary {
  receivers: { unit: NamedUnit; asLead: number; asHelper: number }[];
  /** Tasks that nobody takes yet. */
  left: number;
}

/** What one is about to confirm: how many tasks each receiver gets. */
export function summaryOf(
  rows: readonly Row[],
  choice: Choice,
  successors: readonly { unit: NamedUnit }[],
): HandOverSummary {
  const byReceiver = Map.groupBy(rows, (row) => receiverOf(row, choice));
  const receivers = successors.flatMap(({ unit }) => {
    const taken = byReceiver.get(unit.id) ?? [];
    const asLead = taken.filter((row) => row.asLead).length;
    return taken.length > 0 ? [{ unit, asLead, asHelper: taken.length - asLead }] : [];
  });
  const taken = receivers.reduce((sum, { asLead, asHelper }) => sum + asLead + asHelper, 0);
  return { receivers, left: rows.length - taken };
}

/** What was refused, by the task's id; the API names the place in what was sent. */
export function refusedTasks(
  errors: Readonly<Record<string, unknown>>,
  sent: readonly HandOverItemInput[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, message] of Object.entries(errors)) {
    const place = /^items\.(\d+)/.exec(path)?.[1];
    const item = place === undefined ? undefined : sent[Number(place)];
    if (item) found.set(String(item.taskId), String(message));
  }
  return found;
}

/** Tasks that somebody changed between what was sent and what the page shows now. */
export function changedTasks(rows: readonly Row[], sent: readonly HandOverItemInput[]): ReadonlySet<string> {
  const seen = new Map(sent.map(({ taskId, expectedVersion }) => [String(taskId), expectedVersion]));
  const changed = rows.filter(({ task }) => {
    const version = seen.get(task.id);
    return version !== undefined && version !== task.version;
  });
  return new Set(changed.map(({ task }) => task.id));
}
