import type { RoundRowFragment } from "@reform-ledger/api-types";
import { type RoundStatus, roundStatuses } from "@reform-ledger/domain";

export interface PhaseStep {
  status: RoundStatus;
  place: "done" | "current" | "ahead";
  deadline: RoundRowFragment["deadlines"][number] | null;
}

/** The phases of a round with their deadlines, as it stands; a past result has only the last two. */
export function phaseSteps({
  status,
  deadlines,
  imported,
}: Pick<RoundRowFragment, "status" | "deadlines" | "imported">): PhaseStep[] {
  const here = roundStatuses.indexOf(status);
  const shown = imported
    ? roundStatuses.filter((each) => ["DRAFT", "FINALISED", "PUBLISHED"].includes(each))
    : roundStatuses;
  return shown.map((each) => {
    const place = roundStatuses.indexOf(each);
    return {
      status: each,
      place: place < here ? "done" : place === here ? "current" : "ahead",
      deadline: deadlines.find(({ phase }) => phase === each) ?? null,
    };
  });
}

/** Where the round stands and what comes next. */
export function nearSteps(steps: readonly PhaseStep[]): PhaseStep[] {
  const here = steps.findIndex(({ place }) => place === "current");
  return steps.slice(here, here + 2);
}
