import CancelOutlined from "@mui/icons-material/CancelOutlined";
import CheckCircle from "@mui/icons-material/CheckCircle";
import RadioButtonChecked from "@mui/icons-material/RadioButtonChecked";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import { Box, Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { TaskStatus } from "@reform-ledger/domain";
import type { ReactElement } from "react";
import { useTranslate } from "react-admin";
import { type StateStep, stateSteps } from "./stateSteps";

/** The states of a task with where it stands; on a phone only that one is named. */
export function StateDiagram({ status }: { status: TaskStatus }) {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      aria-label={translate("taskPage.states")}
      sx={{ m: 0, p: 0, listStyle: "none", display: "flex", gap: 0.5 }}
    >
      {stateSteps(status).map((step) => (
        <Step key={step.status} step={step} />
      ))}
    </Box>
  );
}

const icons: Record<StateStep["place"], ReactElement> = {
  done: <CheckCircle color="success" fontSize="small" />,
  current: <RadioButtonChecked color="primary" fontSize="small" />,
  ahead: <RadioButtonUnchecked color="disabled" fontSize="small" />,
  stopped: <CancelOutlined color="error" fontSize="small" />,
};

const lines: Record<StateStep["place"], string> = {
  done: "success.main",
  current: "primary.main",
  ahead: "divider",
  stopped: "error.main",
};

function Step({ step: { status, place } }: { step: StateStep }) {
  const translate = useTranslate();
  const isHere = place === "current" || place === "stopped";
  return (
    <Box
      component="li"
      {...(isHere && { "aria-current": "step" as const })}
      sx={{
        flex: { xs: isHere ? "1 1 auto" : "1 1 24px", sm: "1 1 0" },
        minWidth: 0,
        pt: 0.75,
        borderTop: 3,
        borderColor: lines[place],
      }}
    >
      <Stack direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
        {icons[place]}
        <Typography
          variant="body2"
          component="span"
          sx={{
            fontWeight: isHere ? 700 : 400,
            color: place === "ahead" ? "text.secondary" : "text.primary",
            // Its name is still read out where there is no room to show it.
            ...(!isHere && { "@media (max-width: 599.95px)": visuallyHidden }),
          }}
        >
          {translate(`resources.tasks.status.${status}`)}
        </Typography>
        {place === "done" && (
          <Box component="span" sx={visuallyHidden}>
            {translate("taskPage.stateDone")}
          </Box>
        )}
      </Stack>
    </Box>
  );
}
