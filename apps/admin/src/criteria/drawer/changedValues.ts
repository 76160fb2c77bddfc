/** The values of a form that differ from what it began with; "" and what was never there are the same. */
export function changedValues(
  values: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const text = (value: unknown) => JSON.stringify(value === "" ? null : (value ?? null));
  return Object.fromEntries(
    Object.entries(values).filter(([field, value]) => text(value) !== text(before[field])),
  );
}
