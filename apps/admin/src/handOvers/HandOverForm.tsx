import { Alert, Box, Button, Stack } from "@mui/material";
import type { HandOverItemInput } from "@reform-ledger/api-types";
import { useState } from "react";
import { Form, required, TextInput, useNotify, useRedirect, useTranslate } from "react-admin";
import { useLedgerCall } from "../actions/useLedgerCall";
import { forgetDraft } from "../drafts/draftStore";
import { FormDraft } from "../drafts/FormDraft";
import { useDraftName } from "../drafts/useDraftName";
import { DayInput } from "../forms/DayInput";
import { keepTyped } from "../forms/keepTyped";
import { TwoColumns } from "../forms/TwoColumns";
import type { FormValues } from "../providers/resourceOperations";
import { Section } from "../records/Section";
import { HandOverRows } from "./HandOverRows";
import { handOverTasks } from "./handOver.operations";
import { type Choice, changedTasks, itemsOf, refusedTasks } from "./handOverChoice";
import type { EndedUnit, Proposal } from "./proposal";
import { ReviewDialog } from "./ReviewDialog";

interface HandOverFormProps {
  unit: EndedUnit;
  proposal: Proposal;
}

const nothing: FormValues = { to: {}, reason: "", documentNumber: "", documentOn: null };

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null);

const choiceIn = (values: FormValues): Choice => (values.to ?? {}) as Choice;

export function HandOverForm({ unit, proposal }: HandOverFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const draft = useDraftName(`handOvers.${unit.id}`);
  const [reviewed, setReviewed] = useState<FormValues | null>(null);
  const [sent, setSent] = useState<HandOverItemInput[]>([]);
  const { call, isBusy, errors } = useLedgerCall(handOverTasks);
  const { rows } = proposal;

  const review = (values: FormValues) => {
    if (itemsOf(rows, choiceIn(values)).length > 0) setReviewed(values);
    else notify("resources.handOvers.nothingChosen", { type: "warning" });
  };

  const confirm = async (values: FormValues) => {
    const items = itemsOf(rows, choiceIn(values));
    setSent(items);
    const answer = await call({
      input: {
        unitId: unit.id,
        items,
        partial: items.length < proposal.total,
        reason: String(values.reason),
        documentNumber: text(values.documentNumber),
        documentOn: text(values.documentOn),
      },
    });
    setReviewed(null);
    if (!answer) return;
    forgetDraft(draft);
    notify("resources.handOvers.done", { type: "success" });
    redirect("show", "handOvers", answer.handOverTasks.handOver.id);
  };

  const refused = refusedTasks(errors, sent);
  const changed = changedTasks(rows, sent);
  return (
    <Form noValidate record={nothing} resetOptions={keepTyped} onSubmit={review}>
      <Stack sx={{ gap: 2 }}>
        <FormDraft name={draft} />
        <Refusal errors={errors} changed={changed.size} />
        <HandOverRows proposal={proposal} refused={refused} changed={changed} />
        <Section title={translate("resources.handOvers.sections.basis")}>
          <TextInput
            source="reason"
            label="resources.handOvers.fields.reason"
            multiline
            minRows={2}
            validate={required()}
          />
          <TwoColumns>
            <TextInput source="documentNumber" label="resources.handOvers.fields.documentNumber" />
            <DayInput
              source="documentOn"
              label="resources.handOvers.fields.documentOn"
              parse={(day) => day || null}
            />
          </TwoColumns>
        </Section>
        <Box>
          <Button type="submit" variant="contained">
            {translate("resources.handOvers.actions.review")}
          </Button>
        </Box>
      </Stack>
      {reviewed && (
        <ReviewDialog
          unit={unit}
          proposal={proposal}
          choice={choiceIn(reviewed)}
          isBusy={isBusy}
          onConfirm={() => confirm(reviewed)}
          onClose={() => setReviewed(null)}
        />
      )}
    </Form>
  );
}

function Refusal({ errors, changed }: { errors: FormValues; changed: number }) {
  const translate = useTranslate();
  const { root } = errors as { root?: { serverError?: string } };
  if (!root?.serverError) return null;
  return (
    <Alert severity="error" role="alert">
      {root.serverError}
      {changed > 0 && ` ${translate("resources.handOvers.changedSome", { smart_count: changed })}`}
    </Alert>
  );
}
