import { Box, Button, Stack, Typography } from "@mui/material";
import type { CriterionRowFragment, UpdateCriterionInput } from "@reform-ledger/api-types";
import type { ScoringRule } from "@reform-ledger/domain";
import { useState } from "react";
import { Form, useLocaleState, useTranslate } from "react-admin";
import { useFormContext, useFormState } from "react-hook-form";
import { useLedgerMutation } from "../../actions/useLedgerMutation";
import { ConflictNotice } from "../../conflicts/ConflictNotice";
import { forgetDraft } from "../../drafts/draftStore";
import { FormDraft } from "../../drafts/FormDraft";
import { useDraftName } from "../../drafts/useDraftName";
import { keepTyped } from "../../forms/keepTyped";
import { picking } from "../../forms/picking";
import { typedDecimal } from "../../points/typedDecimal";
import type { FormValues } from "../../providers/resourceOperations";
import { updateCriterion } from "../criterionActs.operations";
import { RuleSection } from "../rules/RuleSection";
import { draftOf, type RuleDraft } from "../rules/ruleDraft";
import { ruleFrom } from "../rules/ruleFrom";
import type { TreeRow } from "../tree/criteriaTree";
import { CriterionInputs } from "./CriterionInputs";

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
    const ruleDraft = values.ruleDraft as RuleDraft | null;
    const rule = ruleDraft && ruleFrom(ruleDraft, String(values.maxPoints), "vi").rule;
    if (ruleDraft && !rule) {
      const message = translate("resources.criteria.rules.unfinished");
      return { root: { serverError: message }, ruleDraft: message };
    }
    const done = translate("ra.notification.updated", { smart_count: 1 });
    const errors = await run(
      (expectedVersion) => ({
        ...inputOf(criterion.id, expectedVersion, values),
        ...(isLeaf && { rule }),
      }),
      done,
    );
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

function formOf(criterion: CriterionRowFragment, locale: string) {
  const rule = criterion.rule as ScoringRule | null;
  const { code, name, nameEn, kind, method, ruleText, evidenceRequired, maxPoints } = criterion;
  return {
    ...{ code, name, nameEn, kind, method, ruleText, evidenceRequired },
    maxPoints: locale === "en" ? maxPoints : maxPoints.replace(".", ","),
    appraisingUnitId: criterion.appraisingUnit?.id ?? null,
    ruleDraft: rule && rule.kind !== "CHILDREN" ? draftOf(rule, maxPoints, locale) : null,
  };
}

const written = picking(
  "code",
  "name",
  "nameEn",
  "kind",
  "method",
  "ruleText",
  "evidenceRequired",
  "appraisingUnitId",
);

const inputOf = (criterionId: string, expectedVersion: number, values: FormValues): UpdateCriterionInput => ({
  criterionId,
  expectedVersion,
  ...written(values),
  maxPoints: typedDecimal(values.maxPoints),
});

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
