import { Alert, Box, Button, LinearProgress, Stack, Typography } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { Section } from "../../records/Section";
import { mayAct } from "../acts/taskActs";
import { ChecklistStep } from "./ChecklistStep";
import { EditStepsButton } from "./EditStepsButton";
import { withTicks } from "./ticks";
import { useTicks } from "./useTicks";

/** The steps of a task: ticked here, with or without a network. */
export function Checklist({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const { ticks, tick, isWaiting, send } = useTicks(task);
  const mayTick = mayAct(task, "reportProgress");
  const mayEdit = mayTick || (["DRAFT", "PAUSED"].includes(task.status) && mayAct(task, "edit"));
  const steps = withTicks(task.steps, ticks);
  if (steps.length === 0 && !mayEdit) return null;
  return (
    <Section
      title={translate("taskPage.checklist.title")}
      action={mayEdit && <EditStepsButton task={task} />}
    >
      {steps.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate("taskPage.checklist.none")}
        </Typography>
      ) : (
        <StepsProgress done={steps.filter(({ isDone }) => isDone).length} total={steps.length} />
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {steps.map((step) => (
          <ChecklistStep key={step.id} step={step} {...(mayTick && { onTick: tick })} />
        ))}
      </Box>
      {isWaiting && <WaitingNotice count={Object.keys(ticks).length} onSend={() => void send()} />}
    </Section>
  );
}

export function StepsProgress({ done, total }: { done: number; total: number }) {
  const translate = useTranslate();
  const label = translate("taskPage.checklist.progress", { done, total });
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", mb: 1 }}>
      <LinearProgress
        variant="determinate"
        value={(done / total) * 100}
        color={done === total ? "success" : "primary"}
        aria-label={label}
        sx={{ flexGrow: 1, height: 6, borderRadius: 3 }}
      />
      <Typography variant="body2" component="span" aria-live="polite" sx={{ whiteSpace: "nowrap" }}>
        {label}
      </Typography>
    </Stack>
  );
}

function WaitingNotice({ count, onSend }: { count: number; onSend: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      sx={{ mt: 1 }}
      action={
        <Button color="inherit" size="small" onClick={onSend}>
          {translate("errors.retry")}
        </Button>
      }
    >
      {translate("taskPage.checklist.waiting", { smart_count: count })}
    </Alert>
  );
}
