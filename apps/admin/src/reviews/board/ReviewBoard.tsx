import { Alert, Card, Skeleton, Stack, Typography } from "@mui/material";
import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../../app/useLedgerQuery";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { roundReviewStands } from "../reviewStands.operations";
import { StandRow } from "./StandRow";
import { inStandOrder, standTotals } from "./stands";

/** Who has held a review of what it lost in the round, and who has not; those come first. */
export function ReviewBoard({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useLedgerQuery(roundReviewStands, { id: roundId });
  const round = data?.round && "reviewStands" in data.round ? data.round : null;
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={240} aria-busy />;
  if (!round || round.reviewStands.length === 0) {
    return (
      <Card sx={{ p: 4, textAlign: "center" }}>
        <Typography color="textSecondary">{translate("reviewBoard.none")}</Typography>
      </Card>
    );
  }
  return <Stands stands={round.reviewStands} round={{ id: roundId, year: round.year }} />;
}

interface StandsProps {
  stands: readonly ReviewStandRowFragment[];
  round: { id: string; year: number };
}

function Stands({ stands, round }: StandsProps) {
  const translate = useTranslate();
  const { held, all } = standTotals(stands);
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Alert severity={held < all ? "info" : "success"}>
        {translate("reviewBoard.summary", { held, all })}
      </Alert>
      <Stack
        component="ul"
        sx={{ m: 0, p: 0, gap: 1, listStyle: "none" }}
        aria-label={translate("reviewBoard.title")}
      >
        {inStandOrder(stands).map((stand) => (
          <StandRow key={stand.unit.id} stand={stand} round={round} />
        ))}
      </Stack>
    </Stack>
  );
}
