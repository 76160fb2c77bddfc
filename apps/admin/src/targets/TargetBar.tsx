import { Box, Chip, Stack, Typography } from "@mui/material";
import type { TargetRowFragment } from "@reform-ledger/api-types";
import { isMet, roundHalfUp } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { formatDate } from "../dates/formatDate";
import { formatDecimal } from "../points/formatPoints";
import { RecordLink } from "../records/RecordLink";

/** What is to be reached, what was measured last, and the way between. */
export function TargetBar({ target }: { target: TargetRowFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { indicator, latest, comparator, value, dueOn } = target;
  const write = (figure: string) => `${formatDecimal(figure, locale)} ${indicator.measure}`;
  const state = !latest ? "unknown" : isMet(target, latest.value) ? "met" : "missed";
  const colors = { met: "success", missed: "warning", unknown: "default" } as const;
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, justifyContent: "space-between", alignItems: "flex-start" }}>
        <RecordLink resource="targets" record={target}>
          {indicator.name}
        </RecordLink>
        <Chip
          size="small"
          variant="outlined"
          color={colors[state]}
          label={translate(`resources.targets.state.${state}`)}
        />
      </Stack>
      <Track reached={latest?.value ?? "0"} goal={value} isPercent={indicator.measure === "%"} isMet={state === "met"} />
      <Stack direction="row" sx={{ columnGap: 2, flexWrap: "wrap", typography: "body2", color: "text.secondary" }}>
        <span>
          {translate(`resources.targets.comparator.${comparator}`)} {write(value)} · {formatDate(dueOn)}
        </span>
        {latest && (
          <span>
            {translate("resources.targets.fields.latest")}: <strong>{write(roundHalfUp(latest.value, 2))}</strong> (
            {formatDate(latest.periodEnd)})
          </span>
        )}
        <ConstructedChip constructed={latest?.constructed} />
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
    <Box aria-hidden sx={{ position: "relative", height: 10, my: 0.75, borderRadius: 5, bgcolor: "action.selected" }}>
      <Box
        sx={{
          width: at(reached),
          height: "100%",
          borderRadius: 5,
          bgcolor: isReached ? "points.recovered" : "points.explained",
        }}
      />
      <Box sx={{ position: "absolute", top: -3, left: at(goal), width: 3, height: 16, bgcolor: "text.primary" }} />
    </Box>
  );
}
