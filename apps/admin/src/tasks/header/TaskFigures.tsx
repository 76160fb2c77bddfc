import { Box, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDate } from "../../dates/formatDate";
import { formatDecimal } from "../../points/formatPoints";
import { RecordLink } from "../../records/RecordLink";
import { ProgressBar } from "../ProgressBar";
import { TaskDue } from "../TaskDue";
import { AssigneeText } from "./AssigneeText";

/** When, who, how far, how much work, how many points. */
export function TaskFigures({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isExtended = task.firstDueOn && task.firstDueOn !== task.dueOn;
  return (
    <Box
      sx={{
        display: "grid",
        gap: { xs: 1.5, sm: 2 },
        gridTemplateColumns: {
          xs: "repeat(2, minmax(0, 1fr))",
          sm: "repeat(3, minmax(0, 1fr))",
          lg: "1.3fr 1.6fr 1.2fr 0.7fr 0.9fr",
        },
      }}
    >
      <Labelled label="resources.tasks.fields.dueOn">
        <TaskDue task={task} />
        {isExtended && (
          <Typography variant="body2" color="textSecondary">
            {translate("resources.tasks.due.extended", { date: formatDate(task.firstDueOn ?? "") })}
          </Typography>
        )}
      </Labelled>
      <Labelled label="resources.tasks.fields.leadUnit">
        <RecordLink resource="units" record={task.leadUnit}>
          {task.leadUnit.name}
        </RecordLink>
        {task.assignee && <AssigneeText assignee={task.assignee} />}
      </Labelled>
      <Labelled label="resources.tasks.fields.percentDone">
        <ProgressBar percentDone={task.percentDone} />
      </Labelled>
      <Labelled label="taskPage.effortLabel">
        {task.effortDays
          ? translate("taskPage.effort", { days: formatDecimal(task.effortDays, locale) })
          : translate("taskPage.noEffort")}
      </Labelled>
      <Labelled label="taskPage.points.title">
        <PointsBack task={task} />
      </Labelled>
    </Box>
  );
}

/** What it is expected to bring back, and what came back once the next year's results are fixed. */
function PointsBack({ task: { expectedPoints, recoveredPoints } }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const points = (value: string) => formatDecimal(value, locale, 2);
  return (
    <>
      <Typography variant="body1" component="span" sx={{ fontWeight: 600, whiteSpace: "nowrap" }}>
        {translate("taskPage.points.expected", { points: points(expectedPoints) })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {recoveredPoints === null
          ? translate("taskPage.points.notYet")
          : translate("taskPage.points.recovered", { points: points(recoveredPoints) })}
      </Typography>
    </>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0, overflowWrap: "anywhere" }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.25 }}>
        {translate(label)}
      </Typography>
      {children}
    </Box>
  );
}
