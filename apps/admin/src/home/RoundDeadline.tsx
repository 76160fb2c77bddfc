import { Typography } from "@mui/material";
import type { WorkRoundFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { DeadlineText } from "../rounds/phases/DeadlineText";

/** The phase of a round and how long it lasts. */
export function RoundDeadline({ round: { status, deadlines } }: { round: WorkRoundFragment }) {
  const translate = useTranslate();
  const deadline = status === "FINALISED" ? null : deadlines.find(({ phase }) => phase === status);
  return (
    <Typography
      variant="body2"
      component="div"
      sx={{ display: "flex", gap: 1, alignItems: "center", flexWrap: "wrap" }}
    >
      <span>{translate(`resources.rounds.status.${status}`)}</span>
      {deadline && <DeadlineText deadline={deadline} isPressing isInline />}
    </Typography>
  );
}
