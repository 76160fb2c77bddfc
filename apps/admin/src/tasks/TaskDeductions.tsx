import { List, ListItem, ListItemButton, ListItemText, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useCreatePath, useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DeductionStatusChip } from "../deductions/DeductionStatusChip";
import { formatDecimal, formatPoints } from "../points/formatPoints";
import { Section } from "../records/Section";

/** What the task is for: the lost points that it answers, one click from their cause. */
export function TaskDeductions({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  return (
    <Section title={translate("resources.tasks.sections.deductions")} flush>
      {task.deductionLinks.length === 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, pb: 1 }}>
          {translate("resources.tasks.sections.noDeductions")}
        </Typography>
      )}
      <List disablePadding>
        {task.deductionLinks.map(
          ({ deduction, expectedPoints }) =>
            deduction && (
              <AnsweredDeduction key={deduction.id} deduction={deduction} expectedPoints={expectedPoints} />
            ),
        )}
      </List>
    </Section>
  );
}

interface AnsweredDeductionProps {
  deduction: NonNullable<TaskDetailFragment["deductionLinks"][number]["deduction"]>;
  expectedPoints: string;
}

function AnsweredDeduction({ deduction, expectedPoints }: AnsweredDeductionProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [locale] = useLocaleState();
  const { id, criterion, points, status, cause } = deduction;
  const expected = formatDecimal(expectedPoints, locale);
  return (
    <ListItem disablePadding>
      <ListItemButton component={Link} to={createPath({ resource: "deductions", type: "show", id })}>
        <ListItemText
          primary={`${criterion.code}. ${criterion.name}`}
          secondary={
            <Stack
              component="span"
              direction="row"
              sx={{ columnGap: 1.5, rowGap: 0.5, flexWrap: "wrap", mt: 0.5 }}
            >
              <DeductionStatusChip status={status} component="span" />
              <span>
                {translate("points.lost")} {formatPoints(points, criterion.maxPoints, locale)}
              </span>
              <span>{translate("resources.tasks.sections.expectedBack", { points: expected })}</span>
              {cause && <span>{cause.name}</span>}
            </Stack>
          }
        />
      </ListItemButton>
    </ListItem>
  );
}
