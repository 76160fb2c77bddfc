/** Above this share of what was compared, fixes count as working. */
const worksFrom = 50;

export type Effect = "WORKS" | "FAILS" | "UNKNOWN";

/** Whether the fixes of a cause work: most of what was compared came back. */
export function effectOf(returnRate: string | null): Effect {
  if (returnRate === null) return "UNKNOWN";
  return Number(returnRate) >= worksFrom ? "WORKS" : "FAILS";
}
