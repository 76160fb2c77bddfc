import { Box, Link as MuiLink, Typography } from "@mui/material";
import type { PlanAnnexRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DateText } from "../../dates/DateText";
import { listPath } from "../../lists/listPath";
import { formatDecimal } from "../../points/formatPoints";
import { RecordLink } from "../../records/RecordLink";
import { TaskStatusChip } from "../../tasks/TaskStatusChip";
import { deductionsOf } from "./annexView";

interface RowProps {
  row: PlanAnnexRowFragment;
}

export function CriterionText({ row: { criterion, assessedUnit } }: RowProps) {
  if (!criterion) return <>–</>;
  return (
    <>
      {criterion.code}. {criterion.name}
      {assessedUnit && (
        <Typography variant="body2" component="div" color="textSecondary">
          {assessedUnit.name}
        </Typography>
      )}
    </>
  );
}

/** The lost points, and the way to them. */
export function LostPoints({ row }: RowProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { lostPoints, criterion } = row;
  if (lostPoints === null) return <>–</>;
  const text = formatDecimal(lostPoints, locale, 2);
  const ids = deductionsOf(row);
  const [only] = ids;
  if (!only) return <>{text}</>;
  const to = ids.length === 1 ? `/deductions/${only}/show` : listPath("deductions", { id: { in: ids } });
  return (
    <MuiLink
      component={Link}
      to={to}
      aria-label={translate("resources.plans.annex.seeLost", { points: text, criterion: criterion?.name })}
    >
      {text}
    </MuiLink>
  );
}

/** What is done, which is a task that can be opened. */
export function SolutionLink({ row: { solution, task } }: RowProps) {
  if (!task) return <>{solution}</>;
  return (
    <>
      <RecordLink resource="tasks" record={task}>
        {solution}
      </RecordLink>
      <Box sx={{ mt: 0.5 }}>
        <TaskStatusChip status={task.status} />
      </Box>
    </>
  );
}

export function DueText({ row: { dueOn, dueWords } }: RowProps) {
  return dueOn ? <DateText value={dueOn} /> : (dueWords ?? "–");
}
