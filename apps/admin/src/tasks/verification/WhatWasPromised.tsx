import { Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { formatDateTime } from "../../dates/formatDate";
import { formatDecimal } from "../../points/formatPoints";
import { Facts } from "../../records/Facts";
import { StepsProgress } from "../checklist/Checklist";
import { ChecklistStep } from "../checklist/ChecklistStep";
import { DeductionLines } from "../origin/DeductionLines";
import { TaskDue } from "../TaskDue";
import { useTimeline } from "../timeline/useTimeline";

/** Deliverable, checklist and points of a task, with what its unit said when it handed it in. */
export function WhatWasPromised({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const field = (name: string) => `resources.tasks.fields.${name}`;
  const { entries } = useTimeline(task.id);
  const handedIn = entries.find(({ kind }) => kind === "SUBMITTED");
  const done = task.steps.filter(({ doneAt }) => doneAt).length;
  return (
    <Stack sx={{ gap: 2 }}>
      <Typography variant="h6" component="h3" sx={{ overflowWrap: "anywhere" }}>
        {task.title}
      </Typography>
      <Facts
        stacked
        facts={[
          {
            label: field("deliverable"),
            value: task.deliverable ?? translate("taskPage.verification.noDeliverable"),
          },
          { label: field("description"), value: task.description },
          { label: field("leadUnit"), value: task.leadUnit.name },
          { label: field("dueOn"), value: <TaskDue task={task} /> },
          {
            label: "taskPage.verification.handedIn",
            value:
              task.submittedAt &&
              [formatDateTime(task.submittedAt), task.submittedBy?.name].filter(Boolean).join(" · "),
          },
          { label: "taskPage.verification.said", value: handedIn?.note },
        ]}
      />
      {task.steps.length > 0 && (
        <Part title={translate("taskPage.checklist.title")}>
          <StepsProgress done={done} total={task.steps.length} />
          <Stack component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
            {task.steps.map((step) => (
              <ChecklistStep key={step.id} step={{ ...step, isDone: step.doneAt !== null }} />
            ))}
          </Stack>
        </Part>
      )}
      <Part
        title={
          task.deductionLinks.length > 0
            ? translate("taskPage.points.expected", {
                points: formatDecimal(task.expectedPoints, locale, 2),
              })
            : translate("taskPage.points.title")
        }
      >
        <DeductionLines links={task.deductionLinks} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Typography variant="subtitle1" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </div>
  );
}
