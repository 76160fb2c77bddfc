import { mayEver } from "@reform-ledger/domain";
import { useActor, useViewer } from "../viewer/useViewer";

/** Whether this person may record a review of a unit: one's own, and for the reform office those below it. */
export function useMayReviewFor(): (unitId: string) => boolean {
  const actor = useActor();
  const viewer = useViewer();
  const mayAtAll = mayEver(actor, "reviews.write");
  const isOffice = viewer?.memberships.some(({ role }) => role === "REFORM_OFFICE") ?? false;
  const own = new Set(viewer?.memberships.map(({ unit }) => unit.id));
  return (unitId) => mayAtAll && (isOffice || own.has(unitId));
}
