import CampaignOutlined from "@mui/icons-material/CampaignOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { ActionButton } from "../actions/ActionButton";
import { useActor } from "../viewer/useViewer";
import { finaliseRound, publishRound } from "./round.operations";
import { isOpenRound } from "./roundPhase";

/** The next step of a round; after the last one there is none. */
export function RoundActions({ round }: { round: RoundRowFragment }) {
  const actor = useActor();
  if (!mayEver(actor, "rounds.write")) return null;
  if (isOpenRound(round)) return <FinaliseRoundButton round={round} />;
  return round.status === "FINALISED" ? <PublishRoundButton round={round} /> : null;
}

function FinaliseRoundButton({ round }: { round: RoundRowFragment }) {
  return (
    <ActionButton
      resource="rounds"
      record={round}
      label="resources.rounds.actions.finalise"
      explanation="resources.rounds.explanations.finalise"
      done="resources.rounds.done.finalise"
      icon={<LockOutlined />}
      variant="contained"
      document={finaliseRound}
      toInput={(_values, expectedVersion) => ({ roundId: round.id, expectedVersion })}
    />
  );
}

function PublishRoundButton({ round }: { round: RoundRowFragment }) {
  return (
    <ActionButton
      resource="rounds"
      record={round}
      label="resources.rounds.actions.publish"
      explanation="resources.rounds.explanations.publish"
      done="resources.rounds.done.publish"
      icon={<CampaignOutlined />}
      variant="contained"
      document={publishRound}
      toInput={(_values, expectedVersion) => ({ roundId: round.id, expectedVersion })}
    />
  );
}
