/** Filters that are on or off; each is a field of the API's TaskFilter. */
export const quickFilters = [
  "mine",
  "overdue",
  "dueSoon",
  "pendingExtension",
  "hasOpenQuestion",
  "recurring",
  "leadUnitEnded",
] as const;

type QuickFilter = (typeof quickFilters)[number];

/** Off is not "false", which would ask for all others, but not asked at all. */
export function toggledFilter(filter: Readonly<Record<string, unknown>>, name: QuickFilter) {
  const { [name]: present, ...others } = filter;
  return present === true ? others : { ...others, [name]: true };
}
