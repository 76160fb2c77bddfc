import type { TreeRow } from "./criteriaTree";

/** Where a new criterion is being written: beneath whom, after which sibling. */
export interface NewPlace {
  parentId: string | null;
  afterId: string | null;
}

/** What is typed of a new criterion; without a code it gets the next one. */
export interface NewTyped {
  code?: string;
  name: string;
  maxPoints: string;
}

export const nothingTyped: NewTyped = { name: "", maxPoints: "" };

/** The shown row after which a new one is written: the end of its sibling's branch, or its parent. */
export function rowBeforeNew(place: NewPlace | null, shown: readonly TreeRow[]): string | null {
  const before = place && (place.afterId ?? place.parentId);
  const index = shown.findIndex(({ criterion }) => criterion.id === before);
  const start = shown[index];
  if (!start) return null;
  if (place?.afterId === null) return start.criterion.id;
  const end = shown.findIndex(({ depth }, at) => at > index && depth <= start.depth);
  return shown[(end < 0 ? shown.length : end) - 1]?.criterion.id ?? null;
}
