import type { CohortChoiceFragment } from "@reform-ledger/api-types";

interface Siblings {
  parent: string | null;
  units: CohortChoiceFragment[];
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Units beneath the unit above them, both by name. */
export function byParent(units: readonly CohortChoiceFragment[]): Siblings[] {
  const groups = new Map<string, Siblings>();
  for (const unit of units) {
    const key = unit.parent?.id ?? "";
    const group = groups.get(key) ?? { parent: unit.parent?.name ?? null, units: [] };
    group.units.push(unit);
    groups.set(key, group);
  }
  return [...groups.values()]
    .toSorted((one, other) => collator.compare(one.parent ?? "", other.parent ?? ""))
    .map(({ parent, units: own }) => ({
      parent,
      units: own.toSorted((one, other) => collator.compare(one.name, other.name)),
    }));
}
