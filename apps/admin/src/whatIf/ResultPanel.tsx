import { Box, Card, LinearProgress, Skeleton, Stack, Typography } from "@mui/material";
import type { WhatIfFiguresFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { LoadingProblem } from "../errors/LoadingProblem";
import { PercentText, PointsText } from "../points/PointsText";
import { useFixedPoints } from "../points/useFixedPoints";
import { AreaGains } from "./AreaGains";
import { BeforeAfter } from "./BeforeAfter";
import type { Choices } from "./choices";
import { NeighbourList } from "./NeighbourList";
import type { Scenario } from "./scenario";
import { useWhatIf } from "./useWhatIf";

interface ResultPanelProps {
  assessment: Choices;
  scenario: Scenario;
}

/** What would follow, from before to after. */
export function ResultPanel({ assessment, scenario }: ResultPanelProps) {
  const { figures, isBehind, error, retry } = useWhatIf(assessment.id, scenario);
  if (error) return <LoadingProblem error={error} onRetry={retry} />;
  if (!figures) return <Skeleton variant="rounded" height={320} />;
  return (
    <Stack sx={{ gap: 2 }} aria-busy={isBehind}>
      <Headline figures={figures} isBehind={isBehind} />
      <NeighbourList assessment={assessment} percent={figures.percent} before={figures.before.percent} />
      <AreaGains areas={figures.areas} />
    </Stack>
  );
}

function Headline({ figures, isBehind }: { figures: WhatIfFiguresFragment; isBehind: boolean }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const word = (name: string, values?: object) => translate(`resources.whatIf.${name}`, values);
  const { points, max, percent, grade, rank, rankOf, tied, gained, before } = figures;
  const place = (at: number | null) => (at === null ? null : word("rankOf", { rank: at, of: rankOf }));
  const isGain = isPositive(gained);
  return (
    <Card component="section" aria-label={word("result")} sx={{ overflow: "hidden" }}>
      <Box sx={{ height: 4 }}>{isBehind && <LinearProgress aria-label={word("result")} />}</Box>
      <Box sx={{ p: 2, pt: 1.5 }}>
        <Typography variant="body2" color="textSecondary" component="h2">
          {word("result")}
        </Typography>
        <Typography component="p" sx={{ fontSize: "2.5rem", fontWeight: 700, lineHeight: 1.2 }}>
          <PointsText points={points} max={max} />
        </Typography>
        <Typography
          role="status"
          variant="subtitle2"
          component="p"
          color={isGain ? "success" : "textSecondary"}
        >
          {isGain ? `▲ ${word("gained", { points: fixed(gained) })}` : word("unchanged")}
        </Typography>
        <Box
          component="dl"
          sx={{
            m: 0,
            mt: 1.5,
            display: "grid",
            gap: 1.5,
            gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(3, minmax(0, 1fr))" },
          }}
        >
          <BeforeAfter
            label={word("percent")}
            before={<PercentText percent={before.percent} />}
            after={<PercentText percent={percent} />}
            isChanged={before.percent !== percent}
          />
          <BeforeAfter
            label={word("grade")}
            before={before.grade ?? "–"}
            after={grade ?? "–"}
            isChanged={before.grade !== grade}
          />
          <BeforeAfter
            label={word("rank")}
            before={place(before.rank) ?? "–"}
            after={`${place(rank) ?? "–"}${tied ? ` ${word("tied")}` : ""}`}
            isChanged={before.rank !== rank}
          />
        </Box>
      </Box>
    </Card>
  );
}
