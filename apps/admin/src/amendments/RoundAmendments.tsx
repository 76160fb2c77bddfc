import { Alert, Box, Skeleton, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { LoadingProblem } from "../errors/LoadingProblem";
import { Section } from "../records/Section";
import { isOpenRound } from "../rounds/roundPhase";
import { AmendmentItem } from "./AmendmentItem";
import { useAmendments } from "./useAmendments";

/** Every correction of a round's finals. */
export function RoundAmendments({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const isOpen = isOpenRound(round);
  const { data, error, refetch } = useAmendments({ score: { round: { id: { eq: round.id } } } }, !isOpen);
  return (
    <Section title={translate("resources.amendments.list")}>
      {isOpen && <Alert severity="info">{translate("resources.amendments.closed")}</Alert>}
      {error && <LoadingProblem error={error} onRetry={refetch} />}
      {!isOpen && !data && !error && <Skeleton variant="rounded" height={120} />}
      {data?.length === 0 && (
        <Typography color="textSecondary">{translate("resources.amendments.none")}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {data?.map((amendment) => (
          <AmendmentItem key={amendment.id} amendment={amendment} showsUnit />
        ))}
      </Box>
    </Section>
  );
}
