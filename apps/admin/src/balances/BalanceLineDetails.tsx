import { Box, Typography } from "@mui/material";
import type { BalanceDeductionFragment, BalanceSheetLineFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { DeductionStatusChip } from "../deductions/DeductionStatusChip";
import { PointsText } from "../points/PointsText";
import { RecordLink } from "../records/RecordLink";
import { TaskStatusChip } from "../tasks/TaskStatusChip";
import { isMany, nameOfLine } from "./balanceView";
import type { BalanceWords } from "./useBalanceWords";

interface BalanceLineDetailsProps {
  line: BalanceSheetLineFragment;
  words: BalanceWords;
}

/** What was lost in both years, and what was done in between; each one click away. */
export function BalanceLineDetails({ line, words }: BalanceLineDetailsProps) {
  const { word } = words;
  const name = nameOfLine(line);
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        py: 1,
        maxWidth: { xs: "calc(100vw - 64px)", sm: "none" },
        position: { xs: "sticky", sm: "static" },
        left: 8,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(3, minmax(0, 1fr))" },
      }}
    >
      {isMany(name) && (
        <Typography variant="body2" sx={{ gridColumn: "1 / -1" }}>
          {name.names.join(" · ")}
        </Typography>
      )}
      <Part title={word("deductions")} none={word("noDeductions")}>
        {line.deductions.map((deduction) => (
          <DeductionLine key={deduction.id} deduction={deduction} words={words} />
        ))}
      </Part>
      <Part title={word("tasks")} none={word("noTasks")}>
        {line.tasks.map((task) => (
          <Box component="li" key={task.id} sx={{ mb: 1 }}>
            <RecordLink resource="tasks" record={task}>
              {task.title}
            </RecordLink>
            <Typography variant="body2" component="div" color="textSecondary" sx={{ mt: 0.25 }}>
              <TaskStatusChip status={task.status} /> {task.leadUnit.name}
            </Typography>
          </Box>
        ))}
      </Part>
      <Part title={word("newDeductions")} none={word("noDeductions")}>
        {line.newDeductions.map((deduction) => (
          <DeductionLine key={deduction.id} deduction={deduction} words={words} />
        ))}
      </Part>
    </Box>
  );
}

function Part({ title, none, children }: { title: string; none: string; children: ReactNode[] }) {
  return (
    <div>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {none}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
          {children}
        </Box>
      )}
    </div>
  );
}

interface DeductionLineProps {
  deduction: BalanceDeductionFragment;
  words: BalanceWords;
}

function DeductionLine({ deduction, words: { word, fixed } }: DeductionLineProps) {
  const { criterion, points, cause, status, returned } = deduction;
  return (
    <Box component="li" sx={{ mb: 1 }}>
      <RecordLink resource="deductions" record={deduction}>
        {criterion.code}: <PointsText points={points} max={criterion.maxPoints} />
      </RecordLink>
      <Typography variant="body2" component="div" sx={{ mt: 0.25 }}>
        <DeductionStatusChip status={status} /> {cause?.name ?? word("noCause")}
      </Typography>
      {returned && (
        <Typography variant="body2" color="textSecondary">
          {word("returned", {
            recovered: fixed(returned.recovered),
            lostAgain: fixed(returned.lostAgain),
          })}
        </Typography>
      )}
    </Box>
  );
}
