import { Box, Checkbox, Typography } from "@mui/material";
import { useId } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDate } from "../dates/formatDate";
import { formatDecimal } from "../points/formatPoints";
import { useFixedPoints } from "../points/useFixedPoints";
import { RecordLink } from "../records/RecordLink";
import type { TaskChoice } from "./choices";

interface TaskChoiceRowProps {
  choice: TaskChoice;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

export function TaskChoiceRow({ choice: { task, expected }, isChosen, onChoose }: TaskChoiceRowProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const fixed = useFixedPoints();
  const id = useId();
  const word = (name: string, values?: object) => translate(`resources.whatIf.${name}`, values);
  const effort = task.effortDays
    ? word("effort", { days: formatDecimal(task.effortDays, locale) })
    : word("effortUnknown");
  const due = task.dueOn ? word("due", { date: formatDate(task.dueOn) }) : (task.dueWords ?? word("noDue"));
  return (
    <Box
      component="li"
      sx={{ display: "flex", gap: 1, py: 0.75, borderTop: 1, borderColor: "divider", alignItems: "center" }}
    >
      <Checkbox
        checked={isChosen}
        onChange={(_event, checked) => onChoose(checked)}
        slotProps={{ input: { "aria-labelledby": id } }}
      />
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Typography variant="body2" component="div" id={id} sx={{ overflowWrap: "anywhere" }}>
          <RecordLink resource="tasks" record={task}>
            {task.title}
          </RecordLink>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {task.leadUnit.name} · {due} · {effort}
        </Typography>
      </Box>
      <Typography variant="subtitle2" component="span" color="success" sx={{ whiteSpace: "nowrap" }}>
        +{fixed(expected)}
      </Typography>
    </Box>
  );
}
