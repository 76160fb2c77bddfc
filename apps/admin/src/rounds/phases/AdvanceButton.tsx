import type { GraphqlDocument, RoundRowFragment } from "@reform-ledger/api-types";
import type { RoundStatus } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { ActionButton } from "../../actions/ActionButton";
import { advanceRound, finaliseRound, openRound, publishRound } from "../round.operations";

interface AdvanceButtonProps {
  round: RoundRowFragment;
  to: RoundStatus;
  /** The step that comes next; the others are offered quietly. */
  isMain?: boolean;
  isBlocked?: boolean;
  icon?: ReactNode;
}

const explained: Partial<Record<RoundStatus, string>> = {
  FINALISED: "resources.rounds.explanations.finalise",
  PUBLISHED: "resources.rounds.explanations.publish",
};

const done: Partial<Record<RoundStatus, string>> = {
  FINALISED: "resources.rounds.done.finalise",
  PUBLISHED: "resources.rounds.done.publish",
};

type SeenRound = { input: { roundId: string; expectedVersion: number } };

const own: Record<string, GraphqlDocument<unknown, SeenRound>> = {
  SELF_ASSESSMENT: openRound,
  FINALISED: finaliseRound,
  PUBLISHED: publishRound,
};

/** Takes a round to a phase, after the person has read what that means. */
export function AdvanceButton({ round, to, isMain = false, isBlocked = false, icon }: AdvanceButtonProps) {
  const shared = {
    resource: "rounds",
    record: round,
    label: `roundPage.next.${to}`,
    explanation: explained[to] ?? "roundPage.next.forward",
    done: done[to] ?? "roundPage.next.done",
    icon,
    variant:
      isMain && !isBlocked ? ("contained" as const) : isMain ? ("outlined" as const) : ("text" as const),
    size: isMain ? ("large" as const) : ("small" as const),
  };
  const seen = (expectedVersion: number) => ({ roundId: round.id, expectedVersion });
  const step = own[to];
  if (step) {
    return <ActionButton {...shared} document={step} toInput={(_values, version: number) => seen(version)} />;
  }
  return (
    <ActionButton
      {...shared}
      document={advanceRound}
      toInput={(_values, version: number) => ({ ...seen(version), to })}
    />
  );
}
