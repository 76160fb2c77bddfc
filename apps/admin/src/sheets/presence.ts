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

/** A person's colour, the same on every screen. */
function colorOf(personId: string): string {
  const sum = [...personId].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 7);
  return outlines[sum % outlines.length] ?? "#7b5ea7";
}

/** The first letter of the family name and of the given name, which comes last. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0]?.[0] ?? "";
  return (words.length > 1 ? first + (words.at(-1)?.[0] ?? "") : first).toUpperCase();
}

/** Who else is in the sheet now. */
export const companionsOf = (
  presence: readonly SheetPresenceFragment[],
  viewerId: string | undefined,
): Companion[] =>
  presence
    .filter(({ person }) => person.id !== viewerId)
    .map(({ person, criterion }) => ({
      id: person.id,
      name: person.name,
      initials: initialsOf(person.name),
      color: colorOf(person.id),
      criterion: criterion ?? null,
    }));
