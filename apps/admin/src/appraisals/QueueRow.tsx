import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import { Box, Link as MuiLink, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { sheetPath } from "../rounds/sheetPath";
import { AppraisalEntry } from "./AppraisalEntry";
import { stageValueOf } from "./entries";
import type { QueueRowProps } from "./QueueRowProps";
import { RowEvidence } from "./RowEvidence";
import { RowQuestions } from "./RowQuestions";
import { SelfSaid } from "./SelfSaid";

/** One score to be appraised: whose, what was said and shown, and the appraisal itself. */
export function QueueRow(props: QueueRowProps) {
  const translate = useTranslate();
  const { row, stage, grouping } = props;
  const { unit } = row.assessment;
  const criterion = `${row.criterion.code}. ${row.criterion.name}`;
  const isDone = stageValueOf(row, stage).state !== "NOT_SCORED";
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gap: 1.5,
        p: 2,
        borderBottom: 1,
        borderColor: "divider",
        gridTemplateColumns: {
          xs: "minmax(0, 1fr)",
          md: "minmax(0, 2fr) minmax(0, 3fr) minmax(280px, 3fr)",
        },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 0.75, alignItems: "center" }}>
          <Typography variant="subtitle2" component="h3">
            {grouping === "byUnit" ? criterion : unit.name}
          </Typography>
          {isDone && (
            <CheckCircleOutlined
              color="success"
              fontSize="small"
              titleAccess={translate("resources.appraisals.done")}
            />
          )}
        </Stack>
        {grouping === null && <Typography variant="body2">{criterion}</Typography>}
        <MuiLink
          component={Link}
          variant="body2"
          to={sheetPath(row.assessment.id, row.criterion.id)}
          aria-label={translate("resources.appraisals.openSheetOf", {
            unit: unit.name,
            code: row.criterion.code,
          })}
        >
          {translate("resources.appraisals.openSheet")}
        </MuiLink>
      </Box>
      <Stack sx={{ gap: 0.75, minWidth: 0 }}>
        <SelfSaid row={row} stage={stage} />
        <RowEvidence scoreId={row.id} count={row.evidenceCount} />
        <RowQuestions questions={row.explanations.nodes} />
      </Stack>
      <AppraisalEntry {...props} name={grouping === "byUnit" ? criterion : unit.name} />
    </Box>
  );
}
