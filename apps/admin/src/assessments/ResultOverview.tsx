import { Box } from "@mui/material";
import type { AssessmentResultFiguresFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Section } from "../records/Section";
import { AreaBars } from "./AreaBars";
import { CoverageFigures } from "./CoverageFigures";
import { ResultCard } from "./ResultCard";

/** A result at a glance: the total, where its lost points stand, and area by area. */
export function ResultOverview({ assessment }: { assessment: AssessmentResultFiguresFragment }) {
  const translate = useTranslate();
  return (
    <>
      <Box
        sx={{
          display: "grid",
          gap: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(0, 2fr) minmax(0, 3fr)" },
        }}
      >
        <ResultCard assessment={assessment} />
        <CoverageFigures coverage={assessment.coverage} assessment={assessment} />
      </Box>
      <Section title={translate("home.areas")}>
        <AreaBars assessment={assessment} />
      </Section>
    </>
  );
}
