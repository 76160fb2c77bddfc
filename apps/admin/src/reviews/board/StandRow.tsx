import CheckCircle from "@mui/icons-material/CheckCircle";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import TimelapseOutlined from "@mui/icons-material/TimelapseOutlined";
import { Box, Button, Card, Chip, type ChipProps, Stack, Typography } from "@mui/material";
import type { ReviewStandRowFragment } from "@reform-ledger/api-types";
import { comparePoints, subtractPoints } from "@reform-ledger/domain";
import type { ReactElement } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDate } from "../../dates/formatDate";
import { ShareBar } from "../../deductions/chain/ShareBar";
import { listPath } from "../../lists/listPath";
import { formatDecimal } from "../../points/formatPoints";
import { RecordLink } from "../../records/RecordLink";
import { recordReviewPath } from "../recordReviewPath";
import { useMayReviewFor } from "../useMayReviewFor";
import { type StandState, standStateOf } from "./stands";

interface StandRowProps {
  stand: ReviewStandRowFragment;
  round: { id: string; year: number };
}

const looks: Record<StandState, { color: ChipProps["color"]; icon: ReactElement }> = {
  notHeld: { color: "error", icon: <ErrorOutlined /> },
  partly: { color: "warning", icon: <TimelapseOutlined /> },
  byOther: { color: "info", icon: <CheckCircle /> },
  held: { color: "success", icon: <CheckCircle /> },
};

/** One unit: what it lost, how much of it was gone over, and the way to record a review. */
export function StandRow({ stand, round }: StandRowProps) {
  const translate = useTranslate();
  const state = standStateOf(stand);
  const mayRecord = useMayReviewFor()(stand.unit.id);
  return (
    <Card
      component="li"
      sx={{
        p: 1.5,
        display: "grid",
        columnGap: 2,
        rowGap: 1,
        alignItems: "center",
        gridTemplateColumns: {
          xs: "minmax(0, 1fr)",
          md: "minmax(0, 3fr) minmax(0, 4fr) max-content",
        },
      }}
    >
      <Box>
        <Typography variant="subtitle2">
          <RecordLink resource="units" record={stand.unit}>
            {stand.unit.name}
          </RecordLink>
        </Typography>
        <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap", mt: 0.5 }}>
          <Chip
            size="small"
            variant="outlined"
            label={translate(`reviewBoard.${state}`)}
            color={looks[state].color}
            icon={looks[state].icon}
          />
          {stand.lastHeldOn && (
            <Typography variant="body2" color="textSecondary">
              {translate("reviewBoard.lastHeldOn")} {formatDate(stand.lastHeldOn)}
            </Typography>
          )}
        </Stack>
      </Box>
      <CoveredBar stand={stand} round={round} />
      {mayRecord && state !== "held" ? (
        <Button
          component={Link}
          to={recordReviewPath({ unitId: stand.unit.id, roundId: round.id })}
          variant={state === "notHeld" ? "contained" : "outlined"}
          sx={{ minHeight: { xs: 48, md: 40 } }}
        >
          {translate("reviewBoard.record")}
        </Button>
      ) : (
        <span />
      )}
    </Card>
  );
}

function CoveredBar({ stand, round }: StandRowProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { lost, covered, uncoveredCount, unit } = stand;
  const rest = comparePoints(lost, covered) > 0 ? subtractPoints(lost, covered) : "0";
  const words = translate(`reviewBoard.${uncoveredCount > 0 ? "coveredOf" : "coveredAll"}`, {
    covered: formatDecimal(covered, locale, 2),
    lost: formatDecimal(lost, locale, 2),
    count: uncoveredCount,
  });
  return (
    <Box>
      <ShareBar
        height={14}
        shares={[
          { key: "covered", points: covered, color: "points.recovered" },
          { key: "rest", points: rest, color: "points.unexplained", stripes: 45 },
        ]}
      />
      <Stack direction="row" sx={{ columnGap: 2, flexWrap: "wrap", alignItems: "center" }}>
        <Typography variant="body2">{words}</Typography>
        {uncoveredCount > 0 && (
          <Button
            component={Link}
            to={listPath("deductions", {
              reviewed: false,
              unitSubtree: unit.id,
              year: { eq: round.year },
            })}
            size="small"
          >
            {translate("reviewBoard.openUncovered")}
          </Button>
        )}
      </Stack>
    </Box>
  );
}
