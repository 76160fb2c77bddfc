import { Chip, List, ListItem, ListItemButton, ListItemText, Stack, Typography } from "@mui/material";
import type { AssessmentRowFragment } from "@reform-ledger/api-types";
import { useCreatePath, useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { LoadingProblem } from "../errors/LoadingProblem";
import { PercentText, PointsText } from "../points/PointsText";
import { Section } from "../records/Section";

/** The most units that a round has. */
const largestCohort = 500;

/** The assessments of a round's units, as far as the reader may see them. */
export function RoundCohort({ roundId }: { roundId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<AssessmentRowFragment>("assessments", {
    filter: { round: { id: { eq: roundId } } },
    pagination: { page: 1, perPage: largestCohort },
    sort: { field: "unit", order: "ASC" },
  });
  if (error) return <LoadingProblem error={error} onRetry={() => refetch()} />;
  return (
    <Section
      title={`${translate("resources.rounds.sections.cohort")}${data ? ` (${data.length})` : ""}`}
      flush
    >
      {data?.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 2 }}>
          {translate("resources.rounds.sections.noCohort")}
        </Typography>
      )}
      <List disablePadding>
        {data?.map((assessment) => (
          <CohortUnit key={assessment.id} assessment={assessment} />
        ))}
      </List>
    </Section>
  );
}

function CohortUnit({ assessment }: { assessment: AssessmentRowFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { id, unit, total, grade, published } = assessment;
  const completeness = total.complete ? "complete" : "incomplete";
  return (
    <ListItem disablePadding divider>
      <ListItemButton
        component={Link}
        to={createPath({ resource: "assessments", type: "show", id })}
        sx={{ gap: 1.5 }}
      >
        <ListItemText
          primary={unit.name}
          secondary={
            <>
              {grade && `${translate("home.grade")}: ${grade} · `}
              {published?.rank &&
                `${translate("home.rankValue", { rank: published.rank, rankOf: published.rankOf })} · `}
              <PercentText percent={total.percent} />
            </>
          }
        />
        <Stack sx={{ alignItems: "flex-end", gap: 0.5, flexShrink: 0 }}>
          <PointsText points={total.points} max={total.max} variant="subtitle2" />
          <Chip
            size="small"
            variant="outlined"
            color={total.complete ? "success" : "warning"}
            label={translate(`resources.rounds.sections.${completeness}`)}
          />
        </Stack>
      </ListItemButton>
    </ListItem>
  );
}
