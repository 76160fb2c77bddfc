import type { QueuePlaceFragment } from "@reform-ledger/api-types";

export const groupings = ["byCriterion", "byUnit"] as const;
export type Grouping = (typeof groupings)[number];

export interface QueueGroup {
  /** Of the criterion or of the assessment. */
  id: string;
  name: string;
  count: number;
}

const collator = new Intl.Collator("vi", { numeric: true });

/** What waits, by criterion in the order of the set, or by unit in the order of names. */
export function queueGroups(
  places: readonly QueuePlaceFragment[],
  grouping: Grouping,
  done: ReadonlySet<string> = new Set(),
): QueueGroup[] {
  const groups = new Map<string, QueueGroup>();
  for (const place of places) {
    const { id, name } = headOf(place, grouping);
    const group = groups.get(id) ?? { id, name, count: 0 };
    groups.set(id, { ...group, count: group.count + (done.has(place.id) ? 0 : 1) });
  }
  const found = [...groups.values()];
  return grouping === "byUnit"
    ? found.toSorted((one, other) => collator.compare(one.name, other.name))
    : found;
}

const headOf = ({ criterion, assessment }: QueuePlaceFragment, grouping: Grouping) =>
  grouping === "byUnit"
    ? { id: assessment.id, name: assessment.unit.name }
    : { id: criterion.id, name: `${criterion.code}. ${criterion.name}` };

/** The group beside another one, for going through them; null at the end. */
export function besides(groups: readonly QueueGroup[], id: string | null, step: 1 | -1): string | null {
  const place = groups.findIndex((group) => group.id === id);
  return groups[place + step]?.id ?? null;
}
