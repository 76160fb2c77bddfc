import { Box, Button } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { vietnamDate } from "@reform-ledger/domain";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { Section } from "../../records/Section";
import { ProgressDialog } from "../acts/ProgressDialog";
import { mayAct } from "../acts/taskActs";
import { PeriodCell } from "./PeriodCell";
import { reportPeriodOf } from "./reportPeriod";

/** The months or quarters of a task that comes back, the present one in view. */
export function PeriodStrip({ task }: { task: TaskDetailFragment }) {
  const translate = useTranslate();
  const strip = useRef<HTMLUListElement>(null);
  const [isReporting, setReporting] = useState(false);
  const asked = reportPeriodOf(task, vietnamDate(new Date()));

  useEffect(() => {
    const present = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current && present)
      strip.current.scrollLeft = present.offsetLeft - strip.current.offsetLeft - 24;
  }, []);

  if (task.periods.length === 0) return null;
  return (
    <Section
      title={translate("taskPage.periods.title")}
      action={
        asked &&
        mayAct(task, "reportProgress") && (
          <Button size="small" onClick={() => setReporting(true)}>
            {translate("taskPage.periods.report", { period: asked.label })}
          </Button>
        )
      }
    >
      <Box
        component="ul"
        ref={strip}
        tabIndex={0}
        aria-label={translate("taskPage.periods.title")}
        sx={{ m: 0, p: 0, pb: 1, listStyle: "none", display: "flex", gap: 1, overflowX: "auto" }}
      >
        {task.periods.map((period) => (
          <PeriodCell key={period.endsOn} period={period} isAsked={period.endsOn === asked?.endsOn} />
        ))}
      </Box>
      {isReporting && <ProgressDialog task={task} forPeriod onClose={() => setReporting(false)} />}
    </Section>
  );
}
