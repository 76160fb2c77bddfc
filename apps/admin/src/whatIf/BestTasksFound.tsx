import { Alert, Box, Button, Typography } from "@mui/material";
import type { BestTasksOfQuery } from "@reform-ledger/api-types";
import { addPoints } from "@reform-ledger/domain";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { useFixedPoints } from "../points/useFixedPoints";
import { RecordLink } from "../records/RecordLink";
import { pointsPerDay } from "./choices";

type Found = BestTasksOfQuery["bestTasks"];

interface BestTasksFoundProps {
  found: Found;
  assessmentId: string;
  onTake: (taskIds: string[]) => void;
}

/** What a task brings back of this result alone. */
const expectedOf = ({ deductionLinks }: Found["tasks"][number], assessmentId: string) =>
  deductionLinks
    .filter(({ deduction }) => deduction?.assessment?.id === assessmentId)
    .map(({ expectedPoints }) => expectedPoints)
    .reduce(addPoints, "0");

export function BestTasksFound({ found, assessmentId, onTake }: BestTasksFoundProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const fixed = useFixedPoints();
  const word = (name: string, values?: object) => translate(`resources.whatIf.${name}`, values);
  const { tasks, points, effortDays, considered } = found;
  if (tasks.length === 0) return <Alert severity="info">{word("foundNone")}</Alert>;
  const said = {
    chosen: tasks.length,
    considered,
    points: fixed(points),
    days: formatDecimal(effortDays, locale),
  };
  return (
    <Alert
      severity="success"
      icon={false}
      role="status"
      sx={{ mt: 1, "& .MuiAlert-message": { width: "100%" } }}
    >
      <Typography variant="subtitle2" component="p">
        {word("found", said)}
      </Typography>
      <Box component="ol" sx={{ my: 1, pl: 2.5 }}>
        {tasks.map((task) => (
          <li key={task.id}>
            <RecordLink resource="tasks" record={task}>
              {task.title}
            </RecordLink>
            {" · "}
            {word("promises", { points: fixed(expectedOf(task, assessmentId)) })}
            {" · "}
            {task.effortDays
              ? word("effort", { days: formatDecimal(task.effortDays, locale) })
              : word("effortUnknown")}
            {" · "}
            <strong>
              {word("perDay", {
                points: fixed(pointsPerDay(expectedOf(task, assessmentId), task.effortDays)),
              })}
            </strong>
          </li>
        ))}
      </Box>
      <Button variant="contained" size="small" onClick={() => onTake(tasks.map(({ id }) => id))}>
        {word("take")}
      </Button>
    </Alert>
  );
}
