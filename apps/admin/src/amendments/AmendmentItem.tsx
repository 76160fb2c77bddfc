import ArrowForward from "@mui/icons-material/ArrowForward";
import { Box, Link as MuiLink, Stack, Typography } from "@mui/material";
import type { AmendmentRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { DateTimeText } from "../dates/DateText";
import { formatDate } from "../dates/formatDate";
import { PointsText } from "../points/PointsText";
import { sheetPath } from "../rounds/sheetPath";
import { momentBefore } from "./momentBefore";

interface AmendmentItemProps {
  amendment: AmendmentRowFragment;
  /** Whether the unit is said; on its own page it is known. */
  showsUnit?: boolean;
}

/** One correction: what stood before, what stands now, and why. */
export function AmendmentItem({ amendment, showsUnit = false }: AmendmentItemProps) {
  const translate = useTranslate();
  const { score, fromState, fromPoints, toState, toPoints, reason } = amendment;
  const { documentNumber, documentDate, createdAt, amendedBy } = amendment;
  const max = score?.criterion.maxPoints ?? "0";
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="subtitle2">
        {showsUnit && score && `${score.assessment.unit.name} · `}
        {score && `${score.criterion.code}. ${score.criterion.name}`}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <Stand state={fromState} points={fromPoints} max={max} />
        <ArrowForward sx={{ fontSize: 18 }} titleAccess={translate("resources.amendments.fields.to")} />
        <Stand state={toState} points={toPoints} max={max} isStrong />
      </Stack>
      <Typography variant="body2" sx={{ whiteSpace: "pre-line" }}>
        {reason}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <DateTimeText value={createdAt} />
        {[amendedBy?.name, documentNumber, documentDate && formatDate(documentDate)]
          .filter(Boolean)
          .map((fact) => ` · ${fact}`)}
      </Typography>
      {score && (
        <MuiLink
          component={Link}
          variant="body2"
          to={`${sheetPath(score.assessment.id, score.criterion.id)}&asOf=${encodeURIComponent(momentBefore(createdAt))}`}
        >
          {translate("resources.amendments.seeBefore")}
        </MuiLink>
      )}
    </Box>
  );
}

interface StandProps {
  state: AmendmentRowFragment["toState"];
  points: string | null;
  max: string;
  isStrong?: boolean;
}

function Stand({ state, points, max, isStrong = false }: StandProps) {
  const translate = useTranslate();
  if (state === "SCORED")
    return <PointsText points={points} max={max} variant={isStrong ? "subtitle1" : "body1"} />;
  return <Typography>{translate(`resources.amendments.state.${state}`)}</Typography>;
}
