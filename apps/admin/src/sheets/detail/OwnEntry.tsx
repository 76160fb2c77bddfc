import { Alert, Button, Stack, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDecimal } from "../../points/formatPoints";
import { PointsField } from "../PointsField";
import { lackingOf } from "../rules/lacking";
import { computedOf, computes, differsFromRule, withInputs } from "../rules/ruleOfRow";
import { useSheet } from "../SheetContext";
import type { RowView } from "../SheetStore";
import { RuleInputsForm } from "./RuleInputsForm";

/** The viewer's own column of one criterion, with all that belongs to it. */
export function OwnEntry({ view }: { view: RowView }) {
  const translate = useTranslate();
  const { acts, store, decimals } = useSheet();
  const { row, stage, entry } = view;
  if (!stage || !entry) return null;
  const { criterion } = row;
  const lacking = lackingOf(row, stage, entry, decimals);
  const isDeviating =
    stage === "SELF" && (differsFromRule(criterion, entry, decimals) || entry.deviation !== "");
  const isNoteWanted = entry.state === "NOT_APPLICABLE" || stage !== "SELF";
  const inputs = entry.inputs ?? (stage === "SELF" ? null : row.values.SELF.inputs);
  return (
    <Stack component="section" sx={{ gap: 1.5 }} aria-label={translate(`sheet.columns.${stage}`)}>
      {computes(criterion.rule) && (
        <div data-part="inputs">
          <RuleInputsForm
            rule={criterion.rule}
            inputs={inputs}
            onChange={(stated) => acts.change(row.id, (given) => withInputs(criterion, given, stated))}
          />
        </div>
      )}
      <ComputedSentence view={view} />
      <PointsField view={view} label={translate(`sheet.columns.${stage}`)} />
      <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
        <Button size="small" variant="outlined" onClick={() => acts.setNotApplicable(row.id)}>
          {translate("sheet.notApplicable")}
        </Button>
        {stage !== "SELF" && row.values.SELF.state !== "NOT_SCORED" && (
          <Button size="small" variant="outlined" onClick={() => acts.accept(row.id)}>
            {translate("sheet.accept")}
          </Button>
        )}
        {entry.state !== "NOT_SCORED" && (
          <Button size="small" color="inherit" onClick={() => acts.clear(row.id)}>
            {translate("sheet.clear")}
          </Button>
        )}
      </Stack>
      {isDeviating && (
        <TextField
          data-part="reason"
          label={translate("sheet.deviation")}
          value={entry.deviation}
          multiline
          required
          error={lacking === "deviation"}
          onChange={({ target }) =>
            acts.change(row.id, (given) => ({ ...given, deviation: target.value }), true)
          }
          onBlur={() => store.leave(row.id)}
        />
      )}
      <TextField
        data-part="note"
        label={translate(isNoteWanted ? "sheet.noteOrReason" : "actions.note")}
        value={entry.note}
        error={lacking === "note"}
        helperText={
          lacking === "note" &&
          translate(stage === "SELF" ? "sheet.reason.notApplicable" : "sheet.reason.appraisal")
        }
        multiline
        minRows={2}
        onChange={({ target }) => acts.change(row.id, (given) => ({ ...given, note: target.value }), true)}
        onBlur={() => store.leave(row.id)}
      />
    </Stack>
  );
}

/** What the rule makes of the inputs, in its own words. */
function ComputedSentence({ view: { row, entry } }: { view: RowView }) {
  const translate = useTranslate();
  const { locale, decimals } = useSheet();
  const computed = entry && computedOf(row.criterion.rule, entry.inputs, locale);
  if (!computed) return null;
  if ("problem" in computed) {
    return (
      <Alert severity="info" role="status">
        {computed.problem}
      </Alert>
    );
  }
  const { points, sentence } = computed.outcome;
  return (
    <Alert severity="success" icon={false} role="status" data-computed>
      <Typography variant="body2">{sentence}</Typography>
      <Typography variant="subtitle2" component="p">
        {points === null
          ? translate("sheet.notApplicable")
          : translate("sheet.computed", { points: formatDecimal(points, locale, decimals) })}
      </Typography>
    </Alert>
  );
}
