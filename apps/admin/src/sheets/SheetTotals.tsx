import { Box, LinearProgress, Paper, Stack, Typography } from "@mui/material";
import { isPositive, type ScoreStage } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { PercentText, PointsText } from "../points/PointsText";
import { filledOf } from "./overall";
import { useSheet, useWholeSheet } from "./SheetContext";

/** What the whole sheet adds up to, always in sight. */
export function SheetTotals({ stages, penalty }: { stages: readonly ScoreStage[]; penalty: string }) {
  const translate = useTranslate();
  const { decimals, locale, isPast } = useSheet();
  const store = useWholeSheet();
  const { filled, of, missingEvidence, questions } = filledOf(store.views);
  const progress = translate("sheet.totals.filled", { filled, of });
  return (
    <Paper component="section" aria-label={translate("sheet.totals.title")} sx={totalsBar} data-totals>
      <LinearProgress
        variant="determinate"
        value={of === 0 ? 0 : (filled * 100) / of}
        aria-label={progress}
        sx={{ height: 5 }}
      />
      <Stack
        direction="row"
        sx={{ px: { xs: 1.5, sm: 2 }, py: 0.75, columnGap: 3, rowGap: 0.25, flexWrap: "wrap" }}
      >
        {stages.map((stage) => {
          const sum = store.overall[stage];
          if (!sum || (sum.points === null && stage !== "SELF")) return null;
          return (
            <Box key={stage} sx={{ whiteSpace: "nowrap" }}>
              <Name>{translate(`sheet.columns.${stage}`)}</Name>
              <PointsText points={sum.points} max={sum.max} decimals={decimals} variant="subtitle1" />{" "}
              {sum.percent !== null && (
                <Name>
                  (<PercentText percent={sum.percent} decimals={decimals} />)
                </Name>
              )}
            </Box>
          );
        })}
        {isPositive(penalty) && (
          <Fact label={translate("sheet.totals.penalty")} value={`−${formatDecimal(penalty, locale)}`} />
        )}
        <Fact label={translate("sheet.totals.scored")} value={`${filled}/${of}`} />
        {!isPast && (
          <Fact
            label={translate("sheet.totals.missingEvidence")}
            value={missingEvidence}
            isBad={missingEvidence > 0}
          />
        )}
        {questions > 0 && <Fact label={translate("sheet.totals.questions")} value={questions} isBad />}
      </Stack>
    </Paper>
  );
}

/** On a phone it stands above the navigation while the cards pass beneath. */
const totalsBar = {
  flexShrink: 0,
  overflow: "hidden",
  position: { xs: "sticky", sm: "static" },
  bottom: "calc(64px + env(safe-area-inset-bottom))",
  zIndex: 3,
};

const Name = ({ children }: { children: ReactNode }) => (
  <Typography component="span" variant="body2" color="textSecondary">
    {children}{" "}
  </Typography>
);

function Fact({ label, value, isBad = false }: { label: string; value: string | number; isBad?: boolean }) {
  return (
    <Box sx={{ whiteSpace: "nowrap" }}>
      <Name>{label}</Name>
      <Typography component="span" variant="subtitle1" color={isBad ? "error" : "inherit"}>
        {value}
      </Typography>
    </Box>
  );
}
