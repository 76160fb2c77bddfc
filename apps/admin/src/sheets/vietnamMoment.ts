/** "2026-03-01T10:30", read on a clock in Vietnam, as a moment in UTC; null where it is none. */
export function vietnamMoment(local: string): string | null {
  const moment = new Date(`${local}:00+07:00`);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) && !Number.isNaN(moment.getTime())
    ? moment.toISOString()
    : null;
}
