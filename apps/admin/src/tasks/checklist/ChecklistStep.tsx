import CheckBoxOutlineBlankOutlined from "@mui/icons-material/CheckBoxOutlineBlankOutlined";
import CheckBoxOutlined from "@mui/icons-material/CheckBoxOutlined";
import { Box, Checkbox, FormControlLabel, Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { formatDateTime } from "../../dates/formatDate";

type Step = TaskDetailFragment["steps"][number] & { isDone: boolean };

interface ChecklistStepProps {
  step: Step;
  /** Absent where the person may only look. */
  onTick?: (stepId: string, isDone: boolean) => void;
}

export function ChecklistStep({ step, onTick }: ChecklistStepProps) {
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: "divider", "&:first-of-type": { borderTop: 0 } }}>
      {onTick ? (
        <FormControlLabel
          control={
            <Checkbox
              checked={step.isDone}
              onChange={(_event, isDone) => onTick(step.id, isDone)}
              sx={{ p: 1.5 }}
            />
          }
          label={<StepText step={step} />}
          sx={{
            m: 0,
            ml: -1.5,
            width: "100%",
            minHeight: 48,
            "& .MuiFormControlLabel-label": { minWidth: 0 },
          }}
        />
      ) : (
        <StepRead step={step} />
      )}
    </Box>
  );
}

function StepRead({ step }: { step: Step }) {
  const translate = useTranslate();
  const Icon = step.isDone ? CheckBoxOutlined : CheckBoxOutlineBlankOutlined;
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: "center", py: 1 }}>
      <Icon fontSize="small" color={step.isDone ? "success" : "disabled"} aria-hidden />
      <Box component="span" sx={visuallyHidden}>
        {translate(step.isDone ? "taskPage.checklist.done" : "taskPage.checklist.open")}
      </Box>
      <StepText step={step} />
    </Stack>
  );
}

function StepText({ step: { text, isDone, doneAt, doneBy } }: { step: Step }) {
  return (
    <Box sx={{ minWidth: 0, py: 0.5 }}>
      <Typography
        variant="body2"
        sx={{ overflowWrap: "anywhere", color: isDone ? "text.secondary" : "text.primary" }}
      >
        {text}
      </Typography>
      {isDone && doneAt && (
        <Typography variant="caption" color="textSecondary" component="p">
          {[formatDateTime(doneAt), doneBy?.name].filter(Boolean).join(" · ")}
        </Typography>
      )}
    </Box>
  );
}
