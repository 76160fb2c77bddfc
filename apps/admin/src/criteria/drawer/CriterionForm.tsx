import { Box, Button, Stack, Typography } from "@mui/material";
import { useState } from "react";
import { Form, useLocaleState, useTranslate } from "react-admin";
import { useFormContext, useFormState } from "react-hook-form";
import { useLedgerMutation } from "../../actions/useLedgerMutation";
import { ConflictNotice } from "../../conflicts/ConflictNotice";
import { forgetDraft } from "../../drafts/draftStore";
import { FormDraft } from "../../drafts/FormDraft";
import { useDraftName } from "../../drafts/useDraftName";
import { keepTyped } from "../../forms/keepTyped";
import type { FormValues } from "../../providers/resourceOperations";
import { updateCriterion } from "../criterionActs.operations";
import { RuleSection } from "../rules/RuleSection";
import type { TreeRow } from "../tree/criteriaTree";
import { CriterionInputs } from "./CriterionInputs";
import { changesOf, formOf } from "./criterionValues";

interface CriterionFormProps {
  row: TreeRow;
  onClose: () => void;
}

/** Everything of a criterion, saved together with the version that was seen. */
export function CriterionForm({ row, onClose }: CriterionFormProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { criterion, isLeaf } = row;
  const draft = useDraftName(`criteria.${criterion.id}`);
  // Kept as it was when the drawer opened: a refreshed criterion must not overwrite what is being typed.
  const [record] = useState(() => formOf(criterion, locale));
  const { run, current } = useLedgerMutation(updateCriterion, criterion);

  const submit = async (values: FormValues) => {
    const changes = changesOf(values, record);
    if (!changes) {
      const message = translate("resources.criteria.rules.unfinished");
      return { root: { serverError: message }, ruleDraft: message };
    }
    const toInput = (expectedVersion: number) => ({ criterionId: criterion.id, expectedVersion, ...changes });
    const errors = await run(toInput, translate("ra.notification.updated", { smart_count: 1 }));
    if (errors) return errors;
    forgetDraft(draft);
    onClose();
  };

  return (
    <Form noValidate onSubmit={submit} record={record} resetOptions={keepTyped}>
      <Box sx={{ p: 2, overflowY: "auto", flexGrow: 1, minHeight: 0 }}>
        {current && <ConflictNotice resource="criteria" current={current} />}
        <FormDraft name={draft} />
        <CriterionInputs row={row} />
        {isLeaf ? (
          <RuleSection />
        ) : (
          <Typography variant="body2" color="textSecondary">
            {translate("resources.criteria.rules.ofChildren")}
          </Typography>
        )}
      </Box>
      <Footer isContested={current !== null} onClose={onClose} />
    </Form>
  );
}

function Footer({ isContested, onClose }: { isContested: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  const { clearErrors } = useFormContext();
  return (
    <Stack
      direction="row"
      sx={{ p: 1.5, gap: 1, justifyContent: "flex-end", borderTop: 1, borderColor: "divider" }}
    >
      <Button color="inherit" onClick={onClose}>
        {translate("ra.action.close")}
      </Button>
      <Button type="submit" variant="contained" loading={isSubmitting} onClick={() => clearErrors()}>
        {translate(isContested ? "conflicts.sendAgain" : "ra.action.save")}
      </Button>
    </Stack>
  );
}
