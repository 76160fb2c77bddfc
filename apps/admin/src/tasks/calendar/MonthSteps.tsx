import ChevronLeft from "@mui/icons-material/ChevronLeft";
import ChevronRight from "@mui/icons-material/ChevronRight";
import { Button, IconButton, Stack, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Link, useLocation } from "react-router";
import { monthAfter } from "./monthGrid";
import { monthWords } from "./monthWords";

interface MonthStepsProps {
  month: string;
  pathOf: (month: string) => string;
  today: string;
  children?: ReactNode;
}

/** The month with the way to its neighbours and to today. */
export function MonthSteps({ month, pathOf, today, children }: MonthStepsProps) {
  const translate = useTranslate();
  const { search } = useLocation();
  const to = (other: string) => ({ pathname: pathOf(other), search });
  return (
    <Stack direction="row" sx={{ alignItems: "center", gap: 0.5, flexWrap: "wrap" }}>
      <IconButton
        component={Link}
        to={to(monthAfter(month, -1))}
        aria-label={translate("taskViews.calendar.previous")}
      >
        <ChevronLeft />
      </IconButton>
      <Typography variant="h6" component="h2" aria-live="polite" sx={{ minWidth: 140, textAlign: "center" }}>
        {translate("taskViews.calendar.month", monthWords(month))}
      </Typography>
      <IconButton
        component={Link}
        to={to(monthAfter(month, 1))}
        aria-label={translate("taskViews.calendar.next")}
      >
        <ChevronRight />
      </IconButton>
      <Button component={Link} to={to(today.slice(0, 7))} size="small">
        {translate("taskViews.calendar.today")}
      </Button>
      {children}
    </Stack>
  );
}
