import { List, ListItem, ListItemText, Link as MuiLink, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DeductionStatusChip } from "../../deductions/DeductionStatusChip";
import { listPath } from "../../lists/listPath";
import { formatDecimal, formatPoints } from "../../points/formatPoints";
import { RecordLink } from "../../records/RecordLink";

type Links = TaskDetailFragment["deductionLinks"];

/** The lost points that a task answers: each with its criterion, sheet, points and cause, all one click away. */
export function DeductionLines({ links }: { links: Links }) {
  const translate = useTranslate();
  if (links.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("resources.tasks.sections.noDeductions")}
      </Typography>
    );
  }
  return (
    <List disablePadding>
      {links.map(
        ({ deduction, expectedPoints }) =>
          deduction && (
            <DeductionLine key={deduction.id} deduction={deduction} expectedPoints={expectedPoints} />
          ),
      )}
    </List>
  );
}

interface DeductionLineProps {
  deduction: NonNullable<Links[number]["deduction"]>;
  expectedPoints: string;
}

function DeductionLine({ deduction, expectedPoints }: DeductionLineProps) {
  const { criterion } = deduction;
  return (
    <ListItem disableGutters divider sx={{ alignItems: "flex-start" }}>
      <ListItemText
        disableTypography
        primary={
          <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
            <RecordLink resource="deductions" record={deduction}>
              {criterion.code}. {criterion.name}
            </RecordLink>
          </Typography>
        }
        secondary={<LineFacts deduction={deduction} expectedPoints={expectedPoints} />}
      />
    </ListItem>
  );
}

function LineFacts({ deduction, expectedPoints }: DeductionLineProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { criterion, points, status, cause, assessment, score, returned } = deduction;
  return (
    <Stack
      direction="row"
      sx={{
        columnGap: 1.5,
        rowGap: 0.5,
        flexWrap: "wrap",
        mt: 0.5,
        alignItems: "center",
        typography: "body2",
      }}
    >
      <DeductionStatusChip status={status} />
      <span>
        {translate("points.lost")} {formatPoints(points, criterion.maxPoints, locale)}
      </span>
      <span>
        {translate("resources.tasks.sections.expectedBack", {
          points: formatDecimal(expectedPoints, locale),
        })}
      </span>
      {returned && (
        <strong>
          {translate("taskPage.points.recovered", { points: formatDecimal(returned.recovered, locale, 2) })}
        </strong>
      )}
      {cause && (
        <span>
          {translate("taskPage.origin.cause")}{" "}
          <MuiLink component={Link} to={listPath("deductions", { causeId: { eq: cause.id } })}>
            {cause.name}
          </MuiLink>
        </span>
      )}
      {assessment && (
        <RecordLink resource="assessments" record={assessment}>
          {`${assessment.unit.name} · ${assessment.round.year}`}
          {score?.finalPoints && ` · ${formatPoints(score.finalPoints, criterion.maxPoints, locale)}`}
        </RecordLink>
      )}
    </Stack>
  );
}
