interface Lost {
  assessment: { unit: { id: string }; round: { year: number } } | null;
  returned?: { assessment: { round: { year: number } } | null } | null;
}

export const nextYearOf = ({ assessment, returned }: Lost): number | null =>
  returned?.assessment?.round.year ?? (assessment ? assessment.round.year + 1 : null);

/** The balance sheet of the year in which it was lost and of the one after it. */
export function balancePath(deduction: Lost): string | null {
  const { assessment } = deduction;
  if (!assessment) return null;
  const { unit, round } = assessment;
  return `/balances?${new URLSearchParams({
    unit: unit.id,
    from: String(round.year),
    to: String(nextYearOf(deduction)),
  })}`;
}
