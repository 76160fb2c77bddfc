export type Succession = {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: string;
  readonly extent: "WHOLE" | "PART";
};

/** A unit that follows another, at once or through others between them. */
export type Heir = {
  readonly unitId: string;
  /** Whole only where every step on a way to it is whole. */
  readonly extent: "WHOLE" | "PART";
  /** The day of the last step. */
  readonly effectiveOn: string;
};

/**
 * Everybody who follows a unit on a day, the nearest first, each once by its best way; the unit itself
 * never, even where successions run in a circle.
 */
export function heirsOf(unitId: string, successions: readonly Succession[], today: string): Heir[] {
  const begun = Map.groupBy(
    successions.filter(({ effectiveOn }) => effectiveOn <= today),
    ({ predecessorId }) => predecessorId,
  );
  const found = new Map<string, Heir>();
  const open: { unitId: string; extent: Heir["extent"] }[] = [{ unitId, extent: "WHOLE" }];
  for (const from of open) {
    for (const step of begun.get(from.unitId) ?? []) {
      const heir = stepTo(step, from.extent);
      if (step.successorId === unitId || !isBetter(heir, found.get(heir.unitId))) continue;
      found.set(heir.unitId, heir);
      open.push(heir);
    }
  }
  return [...found.values()];
}

function stepTo({ successorId, effectiveOn, extent }: Succession, before: Heir["extent"]): Heir {
  return {
    unitId: successorId,
    effectiveOn,
    extent: extent === "WHOLE" && before === "WHOLE" ? "WHOLE" : "PART",
  };
}

const isBetter = (heir: Heir, known: Heir | undefined) =>
  known === undefined || (known.extent === "PART" && heir.extent === "WHOLE");

/** The heir that gets the tasks unless a person decides otherwise: the only one, or the only whole one. */
export function proposedHeir(heirs: readonly Heir[]): string | null {
  const whole = heirs.filter(({ extent }) => extent === "WHOLE");
  const candidates = whole.length > 0 ? whole : heirs;
  return candidates.length === 1 ? (candidates[0]?.unitId ?? null) : null;
}
