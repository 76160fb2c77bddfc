import { List, ListItem, ListItemButton, ListItemText, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useCreatePath, useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { DeductionStatusChip } from "../deductions/DeductionStatusChip";
import { formatPoints, formatDecimal } from "../points/formatPoints";
import { Section } from "../records/Section";

/** What the task is for: the lost points that it answers, one click from their cause. */
export function TaskDeductions({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [locale] = useLocaleState();
  return (
    <Section title={translate("resources.tasks.sections.deductions")} flush>
      {task.deductions.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, pb: 1 }}>
          {translate("resources.tasks.sections.noDeductions")}
        </Typography>
      )}
      <List disablePadding>
        {task.deductions.map(({ deduction, expectedPoints }) => (
          <ListItem key={deduction.id} disablePadding>
            <ListItemButton
              component={Link}
              to={createPath({ resource: "deductions", type: "show", id: deduction.id })}
            >
              <ListItemText
                primary={`${deduction.criterion.code}. ${deduction.criterion.name}`}
                secondary={
                  <Stack component="span" direction="row" sx={{ gap: 1, flexWrap: "wrap", mt: 0.5 }}>
                    <DeductionStatusChip status={deduction.status} component="span" />
                    <span>
                      {translate("points.lost")}{" "}
                      {formatPoints(deduction.points, deduction.criterion.maxPoints, locale)}
                    </span>
                    <span>
                      {translate("resources.tasks.sections.expectedBack", {
                        points: formatDecimal(expectedPoints, locale),
                      })}
                    </span>
                  </Stack>
                }
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
