import { Card, Stack, Typography } from "@mui/material";
import type { AssessmentRowFragment, ScoreRowFragment } from "@reform-ledger/api-types";
import {
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
  useLocaleState,
  useNotify,
  useRedirect,
  useTranslate,
} from "react-admin";
import { useLedgerMutation } from "../actions/useLedgerMutation";
import { forgetDraft } from "../drafts/draftStore";
import { FormDraft } from "../drafts/FormDraft";
import { useDraftName } from "../drafts/useDraftName";
import { keepTyped } from "../forms/keepTyped";
import type { FormValues } from "../providers/resourceOperations";
import { ScoreSheetArea } from "./ScoreSheetArea";
import { ScoreSheetProgress } from "./ScoreSheetProgress";
import { recordFinalScores } from "./score.operations";
import { changedScores, finalScore, rowErrors, sheetValues } from "./scoreSheet";

interface ScoreSheetFormProps {
  assessment: AssessmentRowFragment;
  scores: readonly ScoreRowFragment[];
}

/** Sends the changed rows together; a row that somebody else changed meanwhile shows their state. */
export function ScoreSheetForm({ assessment, scores }: ScoreSheetFormProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const redirect = useRedirect();
  const draft = useDraftName(`assessments.scores.${assessment.id}`);
  const { run, current } = useLedgerMutation(recordFinalScores, assessment);

  const save = async (values: FormValues) => {
    const sent = changedScores(scores, values, locale);
    if (sent.length === 0) {
      notify("resources.scores.done.nothing", { type: "info" });
      return undefined;
    }
    const input = {
      assessmentId: assessment.id,
      scores: sent.map((score) => finalScore(score, values, locale)),
      reason: values.reason ? String(values.reason) : null,
    };
    const errors = await run(() => input, translate("resources.scores.done.record"));
    if (errors) return rowErrors(errors, sent);
    forgetDraft(draft);
    redirect("show", "assessments", assessment.id);
  };

  return (
    <Card>
      <SimpleForm
        noValidate
        record={{ id: assessment.id, ...sheetValues(scores, locale), reason: "" }}
        onSubmit={save}
        resetOptions={keepTyped}
        toolbar={
          <Toolbar sx={{ gap: 2 }}>
            <SaveButton
              alwaysEnable
              label="resources.scores.actions.save"
              sx={{ flexShrink: 0, whiteSpace: "nowrap" }}
            />
            <ScoreSheetProgress scores={scores} />
          </Toolbar>
        }
      >
        <FormDraft name={draft} />
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {translate("resources.scores.explanations.sheet")}
        </Typography>
        <Stack sx={{ width: "100%", gap: 2 }}>
          {areasOf(scores).map(({ area, rows }) => (
            <ScoreSheetArea key={area.id} area={area} scores={rows} current={current} />
          ))}
        </Stack>
        <TextInput source="reason" label="resources.scores.fields.reason" sx={{ mt: 2, maxWidth: 720 }} />
      </SimpleForm>
    </Card>
  );
}

type Area = ScoreRowFragment["criterion"]["area"];

/** The rows under their areas, in the order of the set. */
function areasOf(scores: readonly ScoreRowFragment[]) {
  const byArea = new Map<string, { area: Area; rows: ScoreRowFragment[] }>();
  for (const score of scores) {
    const { area } = score.criterion;
    const found = byArea.get(area.id);
    if (found) found.rows.push(score);
    else byArea.set(area.id, { area, rows: [score] });
  }
  return [...byArea.values()];
}
