import { Alert, Skeleton } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { required, SelectInput, TextInput, useRecordContext, useTranslate } from "react-admin";
import { useLedgerQuery } from "../app/useLedgerQuery";
import { LedgerEdit } from "../forms/LedgerEdit";
import { LedgerForm } from "../forms/LedgerForm";
import { CohortInput } from "./form/CohortInput";
import { roundUnits } from "./form/cohort.operations";
import { rankingChoices } from "./roundPhase";

export function RoundEdit() {
  return (
    <LedgerEdit resource="rounds">
      <RoundEditForm />
    </LedgerEdit>
  );
}

/** The cohort can change while the round is a draft; its deadlines are set on its page. */
function RoundEditForm() {
  const translate = useTranslate();
  const round = useRecordContext<RoundRowFragment>();
  const isDraft = round?.status === "DRAFT";
  const { data } = useLedgerQuery(roundUnits, { id: round?.id ?? "" }, isDraft);
  const found = data?.round && "progress" in data.round ? data.round : null;
  if (!round || (isDraft && !found)) return <Skeleton variant="rounded" height={240} sx={{ m: 2 }} />;
  const unitIds = found?.progress.map(({ assessment }) => assessment.unit.id);
  return (
    <LedgerForm resource="rounds" {...(unitIds && { defaultValues: { unitIds } })}>
      <Alert severity="info" sx={{ mb: 1, width: "100%" }}>
        {translate(isDraft ? "resources.rounds.explanations.edit" : "roundPage.cohort.fixed")}
      </Alert>
      <TextInput source="name" validate={required()} />
      <SelectInput source="rankingMethod" choices={rankingChoices} validate={required()} />
      {isDraft && <CohortInput source="unitIds" />}
    </LedgerForm>
  );
}
