import { Alert, Box, Typography } from "@mui/material";
import type { DeductionRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { PointsText } from "../../points/PointsText";
import type { Outcome } from "./outcome";

interface ChosenListProps {
  chosen: readonly DeductionRowFragment[];
  outcome: Outcome | null;
}

/** What the act is about; after a refusal, why each of the rest was refused. */
export function ChosenList({ chosen, outcome }: ChosenListProps) {
  return (
    <>
      <OutcomeNotice outcome={outcome} />
      <Box component="ul" sx={{ m: 0, mb: 1, pl: 2.5, maxHeight: 220, overflowY: "auto" }} tabIndex={0}>
        {chosen.map((deduction) => (
          <li key={deduction.id}>
            <DeductionWords deduction={deduction} />
            <Refusal reason={outcome?.reasons.get(deduction.id)} />
          </li>
        ))}
      </Box>
    </>
  );
}

export function DeductionWords({ deduction }: { deduction: DeductionRowFragment }) {
  const { criterion, assessment, points } = deduction;
  return (
    <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
      <strong>
        {criterion.code}. {criterion.name}
      </strong>{" "}
      · {assessment?.unit.name} {assessment?.round.year} ·{" "}
      <PointsText points={points} max={criterion.maxPoints} />
    </Typography>
  );
}

export function Refusal({ reason }: { reason: string | undefined }) {
  if (!reason) return null;
  return (
    <Alert severity="error" variant="outlined" sx={{ py: 0, my: 0.5 }}>
      {reason}
    </Alert>
  );
}

export function OutcomeNotice({ outcome }: { outcome: Outcome | null }) {
  const translate = useTranslate();
  if (!outcome) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 1 }}>
      {translate("deductionBulk.outcome", { done: outcome.done, refused: outcome.reasons.size })}
    </Alert>
  );
}
