import type { SheetPresenceFragment } from "@reform-ledger/api-types";

/** Outlines that stand out from both papers, light and dark. */
const outlines = ["#7b5ea7", "#c2571a", "#2f7d6b", "#b0417a", "#4a6fb5", "#8a7a1f"];

export interface Companion {
  id: string;
  name: string;
  initials: string;
  color: string;
  criterion: { id: string; code: string } | null;
}

/** The first letter of the family name and of the given name, which comes last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? "";
  return (words.length > 1 ? first + (words.at(-1)?.[0] ?? "") : first).toUpperCase();
}

/** Who else is in the sheet now, each in a colour of their own. */
export const companionsOf = (
  presence: readonly SheetPresenceFragment[],
  viewerId: string | undefined,
): Companion[] =>
  presence
    .filter(({ person }) => person.id !== viewerId)
    .toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1))
    .map(({ person, criterion }, place) => ({
      id: person.id,
      name: person.name,
      initials: initialsOf(person.name),
      color: outlines[place % outlines.length] ?? "#7b5ea7",
      criterion: criterion ?? null,
    }));
