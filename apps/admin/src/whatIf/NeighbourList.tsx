import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { PercentText } from "../points/PointsText";
import { Section } from "../records/Section";
import type { Choices } from "./choices";
import { neighbours } from "./neighbours";
import { whatIfRanking } from "./whatIf.operations";

interface NeighbourListProps {
  assessment: Choices;
  percent: string | null;
  before: string | null;
}

/** Where the unit would stand between the others of its round. */
export function NeighbourList({ assessment, percent, before }: NeighbourListProps) {
  const translate = useTranslate();
  const { data } = useLedgerQuery(whatIfRanking, { id: assessment.round.id });
  const word = (name: string) => translate(`resources.whatIf.${name}`);
  const ranking = data?.round && "ranking" in data.round ? data.round.ranking : [];
  const ranked = ranking.map((row) => ({
    id: row.assessment.id,
    name: row.assessment.unit.name,
    percent: row.percent,
  }));
  const shown = neighbours(ranked, assessment.id, percent, assessment.round.rankingMethod);
  if (!data) return null;
  return (
    <Section title={word("ranking")}>
      {shown.length < 2 && (
        <Typography variant="body2" color="textSecondary">
          {word("noRank")}
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {shown.length > 1 &&
          shown.map((unit) => (
            <Box
              key={unit.id}
              component="li"
              aria-current={unit.isOwn || undefined}
              sx={{
                display: "grid",
                gridTemplateColumns: "32px minmax(0, 1fr) auto",
                gap: 1,
                px: 1,
                py: 0.75,
                borderRadius: 1,
                borderLeft: unit.isOwn ? 4 : 0,
                borderColor: "primary.main",
                bgcolor: unit.isOwn ? "action.selected" : "transparent",
                fontWeight: unit.isOwn ? 700 : 400,
                typography: "body2",
              }}
            >
              <span>{unit.rank}</span>
              <Box component="span" sx={{ fontWeight: unit.isOwn ? 700 : 400 }}>
                {unit.name}
                {unit.isOwn && ` (${word("own")})`}
              </Box>
              <span>
                {unit.isOwn && before !== percent && (
                  <>
                    <PercentText percent={before} /> →{" "}
                  </>
                )}
                <PercentText percent={unit.percent} />
              </span>
            </Box>
          ))}
      </Box>
    </Section>
  );
}
