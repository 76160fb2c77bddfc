import { Box, Chip, Stack, Typography } from "@mui/material";
import type { TargetRowFragment } from "@reform-ledger/api-types";
import { roundHalfUp } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { formatDecimal } from "../points/formatPoints";
import { RecordLink } from "../records/RecordLink";

const colors = { MET: "success", ON_TRACK: "info", BEHIND: "warning", NO_DATA: "default" } as const;

interface TargetBarProps {
  target: TargetRowFragment;
  /** Without a link of its own, where the whole row or card is one. */
  plain?: boolean;
}

/** What is to be reached, what was measured last, and the way between. */
export function TargetBar({ target, plain = false }: TargetBarProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { indicator, latestValue, latestPeriodEnd, comparator, value, dueOn, state } = target;
  const write = (figure: string) => `${formatDecimal(figure, locale)} ${indicator.measure}`;
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, justifyContent: "space-between", alignItems: "flex-start" }}>
        {plain ? (
          <Typography variant="subtitle2">{indicator.name}</Typography>
        ) : (
          <RecordLink resource="targets" record={target}>
            {indicator.name}
          </RecordLink>
        )}
        <Chip
          size="small"
          variant="outlined"
          color={colors[state]}
          label={translate(`resources.targets.state.${state}`)}
        />
      </Stack>
      <Track
        reached={latestValue ?? "0"}
        goal={value}
        isPercent={indicator.measure === "%"}
        isMet={state === "MET"}
      />
      <Stack
        direction="row"
        sx={{ columnGap: 2, flexWrap: "wrap", typography: "body2", color: "text.secondary" }}
      >
        <span>
          {translate("resources.targets.goalBy", {
            goal: `${translate(`resources.targets.comparator.${comparator}`).toLowerCase()} ${write(value)}`,
            date: formatDate(dueOn),
          })}
        </span>
        {latestValue && latestPeriodEnd && (
          <span>
            {translate("resources.targets.fields.latest")}:{" "}
            <strong>{write(roundHalfUp(latestValue, 2))}</strong> ({formatDate(latestPeriodEnd)})
          </span>
        )}
      </Stack>
    </Box>
  );
}

interface TrackProps {
  reached: string;
  goal: string;
  isPercent: boolean;
  isMet: boolean;
}

function Track({ reached, goal, isPercent, isMet: isReached }: TrackProps) {
  const end = isPercent ? 100 : Math.max(Number(reached), Number(goal)) * 1.1 || 1;
  const at = (value: string) => `${Math.min(100, (Number(value) * 100) / end)}%`;
  return (
    <Box
      aria-hidden
      sx={{ position: "relative", height: 10, my: 0.75, borderRadius: 5, bgcolor: "action.selected" }}
    >
      <Box
        sx={{
          width: at(reached),
          height: "100%",
          borderRadius: 5,
          bgcolor: isReached ? "points.recovered" : "points.explained",
        }}
      />
      <Box
        sx={{ position: "absolute", top: -3, left: at(goal), width: 3, height: 16, bgcolor: "text.primary" }}
      />
    </Box>
  );
}
