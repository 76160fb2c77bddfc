import { Box, Button, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { PointsText } from "../../points/PointsText";
import { type ColumnKey, isStageColumn } from "../grid/columns";
import { RowState } from "../grid/RowState";
import { RowNotice } from "../notices/RowNotice";
import { PointsField } from "../PointsField";
import { absenceOf } from "../rules/absenceOf";
import { inputsText } from "../rules/inputsText";
import { lacksEvidence } from "../rules/lacking";
import { useSheet, valueIn } from "../SheetContext";
import type { RowView } from "../SheetStore";

interface LeafCardProps {
  view: RowView;
  columns: readonly ColumnKey[];
  onEnter: () => void;
}

/** A criterion's cells on a card. */
export function LeafCard({ view, columns, onEnter }: LeafCardProps) {
  const translate = useTranslate();
  const { acts, openDetail, locale } = useSheet();
  const { row, stage, entry } = view;
  const { criterion } = row;
  const inputs = inputsText(entry?.inputs ?? row.values.SELF.inputs, absenceOf(criterion.rule), locale);
  const isMissing = entry !== null && lacksEvidence(row, entry);
  const mayAccept = stage !== null && stage !== "SELF" && row.values.SELF.state !== "NOT_SCORED";
  return (
    <Stack sx={{ gap: 1.25 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: "flex-start" }}>
        <Typography variant="body2" sx={{ flexGrow: 1, fontWeight: 600 }}>
          {criterion.code}. {criterion.name}
        </Typography>
        <RowState view={view} />
      </Stack>
      <StageFacts view={view} columns={columns} />
      {inputs && (
        <Typography variant="body2" color="textSecondary">
          {inputs}
        </Typography>
      )}
      {stage && <PointsField view={view} label={translate(`sheet.columns.${stage}`)} onEnter={onEnter} />}
      <RowNotice place="card" view={view} onDone={() => undefined} />
      <Stack
        direction="row"
        sx={{ gap: 0.5, flexWrap: "wrap", "& .MuiButton-root": { minHeight: 44, px: 1 } }}
      >
        <Button onClick={() => openDetail(row.id)}>{translate("sheet.detail")}</Button>
        <Button color={isMissing ? "error" : "primary"} onClick={() => openDetail(row.id, "evidence")}>
          {translate("sheet.columns.evidence")} {row.evidenceCount}
          {isMissing && " !"}
        </Button>
        {mayAccept && <Button onClick={() => acts.accept(row.id)}>{translate("sheet.accept")}</Button>}
        {stage && entry?.state !== "NOT_APPLICABLE" && (
          <Button color="inherit" onClick={() => acts.setNotApplicable(row.id)}>
            {translate("sheet.notApplicable")}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

/** What the other columns say, where they say something. */
function StageFacts({ view, columns }: Pick<LeafCardProps, "view" | "columns">) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const stages = columns
    .filter(isStageColumn)
    .filter((column) => column !== view.stage && valueIn(view, column).state !== "NOT_SCORED");
  if (stages.length === 0 && view.stage) return null;
  return (
    <Stack direction="row" sx={{ columnGap: 2, flexWrap: "wrap" }}>
      {stages.map((column) => {
        const value = valueIn(view, column);
        return (
          <Box key={column}>
            <Typography component="span" variant="body2" color="textSecondary">
              {translate(`sheet.columns.${column}`)}{" "}
            </Typography>
            {value.state === "NOT_APPLICABLE" ? (
              translate("sheet.notApplicable")
            ) : (
              <PointsText points={value.points} max={view.row.criterion.maxPoints} />
            )}
          </Box>
        );
      })}
      {stages.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate("sheet.columns.max")}: {formatDecimal(view.row.criterion.maxPoints, locale)}
        </Typography>
      )}
    </Stack>
  );
}
