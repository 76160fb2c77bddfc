import { Box, Link, Stack, Typography } from "@mui/material";
import type { PenaltyRowFragment } from "@reform-ledger/api-types";
import { formatDate } from "../dates/formatDate";
import { DecimalText } from "../points/PointsText";
import { EditPenaltyButton } from "./EditPenaltyButton";
import { RemovePenaltyButton } from "./RemovePenaltyButton";

interface PenaltyCardProps {
  penalty: PenaltyRowFragment;
  mayWrite: boolean;
}

export function PenaltyCard({ penalty, mayWrite }: PenaltyCardProps) {
  const { points, reason, documentNumber, documentDate, issuer, evidence } = penalty;
  const address = evidence?.fileName ? `/files/${evidence.id}` : null;
  return (
    <Stack
      direction={{ xs: "column", sm: "row" }}
      sx={{ gap: 1, py: 1, borderTop: 1, borderColor: "divider", alignItems: { sm: "center" } }}
    >
      <Typography variant="h6" component="p" color="error" sx={{ minWidth: 72 }}>
        −<DecimalText value={points} decimals={2} />
      </Typography>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ whiteSpace: "pre-line" }}>
          {reason}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[documentNumber, formatDate(documentDate), issuer].filter(Boolean).join(" · ")}
          {evidence && address && (
            <>
              {" · "}
              <Link href={address} target="_blank" rel="noreferrer">
                {evidence.title}
              </Link>
            </>
          )}
        </Typography>
      </Box>
      {mayWrite && (
        <Stack direction="row" sx={{ gap: 1 }}>
          <EditPenaltyButton penalty={penalty} />
          <RemovePenaltyButton penalty={penalty} />
        </Stack>
      )}
    </Stack>
  );
}
