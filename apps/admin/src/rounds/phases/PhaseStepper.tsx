import CheckCircle from "@mui/icons-material/CheckCircle";
import RadioButtonChecked from "@mui/icons-material/RadioButtonChecked";
import RadioButtonUnchecked from "@mui/icons-material/RadioButtonUnchecked";
import { Box, Button, Stack, Typography, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import { visuallyHidden } from "@mui/utils";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DeadlineText } from "./DeadlineText";
import { nearSteps, type PhaseStep, phaseSteps } from "./phaseSteps";

/** The way of a round: side by side where there is room, on a phone where it stands and what comes next. */
export function PhaseStepper({ round }: { round: RoundRowFragment }) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("md"));
  const [isWhole, setWhole] = useState(false);
  const steps = phaseSteps(round);
  const shown = isPhone && !isWhole ? nearSteps(steps) : steps;
  return (
    <>
      <Box
        component="ol"
        aria-label={translate("roundPage.steps.title")}
        sx={{
          m: 0,
          p: 0,
          listStyle: "none",
          display: "grid",
          gap: { xs: 0.5, md: 1 },
          gridAutoFlow: { md: "column" },
          gridAutoColumns: { md: "minmax(0, 1fr)" },
        }}
      >
        {shown.map((step) => (
          <Step key={step.status} step={step} />
        ))}
      </Box>
      {isPhone && (
        <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {translate(`roundPage.steps.${isWhole ? "less" : "more"}`, { smart_count: steps.length })}
        </Button>
      )}
    </>
  );
}

const icons = {
  done: <CheckCircle color="success" fontSize="small" />,
  current: <RadioButtonChecked color="primary" fontSize="small" />,
  ahead: <RadioButtonUnchecked color="disabled" fontSize="small" />,
};

function Step({ step: { status, place, deadline } }: { step: PhaseStep }) {
  const translate = useTranslate();
  const isCurrent = place === "current";
  return (
    <Box
      component="li"
      {...(isCurrent && { "aria-current": "step" as const })}
      sx={{
        minWidth: 0,
        px: 1,
        py: { xs: 0.5, md: 1 },
        borderRadius: 1,
        borderTop: { md: 3 },
        borderLeft: { xs: 3, md: 0 },
        borderColor: {
          xs: isCurrent ? "primary.main" : "divider",
          md: isCurrent ? "primary.main" : "divider",
        },
        bgcolor: isCurrent ? "action.selected" : "transparent",
      }}
    >
      <Stack direction="row" sx={{ gap: 0.75, alignItems: "center" }}>
        {icons[place]}
        <Typography variant="body2" sx={{ fontWeight: isCurrent ? 700 : 400, minWidth: 0 }}>
          {translate(`resources.rounds.status.${status}`)}
        </Typography>
        {place !== "ahead" && (
          <Box component="span" sx={visuallyHidden}>
            {translate(`roundPage.steps.${place}`)}
          </Box>
        )}
      </Stack>
      {deadline && (
        <DeadlineText
          deadline={deadline}
          isPressing={isCurrent}
          isOver={place === "done" || (isCurrent && status === "FINALISED")}
        />
      )}
    </Box>
  );
}
