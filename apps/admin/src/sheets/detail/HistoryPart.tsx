import { Box, Stack, Typography } from "@mui/material";
import type { SheetChangeFragment } from "@reform-ledger/api-types";
import { parseRuleInputs, type RuleInputs } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { formatDateTime } from "../../dates/formatDate";
import { formatDecimal } from "../../points/formatPoints";
import { inputsText } from "../rules/inputsText";
import { useSheet } from "../SheetContext";
import type { ScoreDetail } from "./scoreDetail";

/** Who changed what, when and why; the newest first. */
export function HistoryPart({ score }: { score: ScoreDetail }) {
  const translate = useTranslate();
  const { nodes } = score.history;
  if (nodes.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {translate("sheet.history.none")}
      </Typography>
    );
  }
  return (
    <Stack component="ol" sx={{ gap: 1, m: 0, p: 0, listStyle: "none" }}>
      {nodes.map((change) => (
        <Change key={`${change.at}.${change.changes.map(({ member }) => member).join()}`} change={change} />
      ))}
    </Stack>
  );
}

function Change({ change }: { change: SheetChangeFragment }) {
  const translate = useTranslate();
  const { locale } = useSheet();
  const write = (member: string, value: string | null | undefined) =>
    value === null || value === undefined || value === "" ? "–" : written(member, value, locale, translate);
  return (
    <Box component="li">
      <Typography variant="caption" color="textSecondary" component="p">
        {[change.personName ?? translate("sheet.history.system"), formatDateTime(change.at)].join(" · ")}
      </Typography>
      {change.changes.map(({ stage, member, from, to }) => (
        <Typography key={`${stage}.${member}`} variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {translate(`sheet.columns.${stage}`)} · {translate(`sheet.history.members.${member}`)}:{" "}
          {write(member, from)} → {write(member, to)}
        </Typography>
      ))}
      {change.reason && (
        <Typography variant="body2" sx={{ fontStyle: "italic" }}>
          {change.reason}
        </Typography>
      )}
    </Box>
  );
}

function written(member: string, value: string, locale: string, translate: (key: string) => string): string {
  if (member === "POINTS") return formatDecimal(value, locale);
  if (member === "STATE") return translate(`resources.scores.state.${value}`);
  return member === "INPUTS" ? inputsText(readInputs(value), undefined, locale) || value : value;
}

function readInputs(json: string): RuleInputs | null {
  try {
    return parseRuleInputs(JSON.parse(json));
  } catch {
    return null;
  }
}
