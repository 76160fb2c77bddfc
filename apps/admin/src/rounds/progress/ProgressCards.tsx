import { Box, Card, MenuItem, Stack, TextField, Typography } from "@mui/material";
import type { ProgressRowFragment, RoundRowFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";
import { CountBar } from "./CountBar";
import { LockedText } from "./LockedText";
import type { ProgressViewProps } from "./ProgressViewProps";
import { type ProgressColumn, progressColumns } from "./progressView";
import { UnitLink } from "./UnitLink";
import { UnitMenu } from "./UnitMenu";

export function ProgressCards({ rows, round, sort, onSort }: ProgressViewProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        select
        label={translate("roundWork.progress.sort")}
        value={sort.column}
        onChange={(event) => {
          const column = event.target.value as ProgressColumn;
          onSort({ column, isDown: column !== "unit" && column !== "self" });
        }}
      >
        {progressColumns.map((column) => (
          <MenuItem key={column} value={column}>
            {translate(`roundWork.progress.${column}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: "none",
          display: "grid",
          gap: 1,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        {rows.map((row) => (
          <Card component="li" key={row.assessment.id} sx={{ p: 1.5 }}>
            <UnitCard row={row} round={round} />
          </Card>
        ))}
      </Box>
    </>
  );
}

function UnitCard({ row, round }: { row: ProgressRowFragment; round: RoundRowFragment }) {
  const translate = useTranslate();
  const { selfDone, selfOf, appraised, appraisalOf, missingEvidence, openQuestions } = row;
  const label = (name: string) => translate(`roundWork.progress.${name}`);
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Stack direction="row" sx={{ alignItems: "flex-start", gap: 1 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <UnitLink row={row} round={round} />
        </Box>
        <UnitMenu row={row} round={round} />
      </Stack>
      {round.imported ? (
        <Bar label={label("finals")} done={row.finals} all={appraisalOf} />
      ) : (
        <>
          <LockedText row={row} />
          <Bar label={label("self")} done={selfDone} all={selfOf} />
          <Bar label={label("appraised")} done={appraised} all={appraisalOf} />
          {row.secondDone > 0 && <Bar label={label("secondDone")} done={row.secondDone} all={appraisalOf} />}
          {(missingEvidence > 0 || openQuestions > 0) && (
            <Typography variant="body2" color="error">
              {[
                missingEvidence > 0 && `${label("missingEvidence")}: ${missingEvidence}`,
                openQuestions > 0 && `${label("openQuestions")}: ${openQuestions}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Typography>
          )}
        </>
      )}
    </Stack>
  );
}

function Bar({ label, done, all }: { label: string; done: number; all: number }) {
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: "96px minmax(0, 1fr)", alignItems: "center", gap: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <CountBar done={done} all={all} />
    </Box>
  );
}
