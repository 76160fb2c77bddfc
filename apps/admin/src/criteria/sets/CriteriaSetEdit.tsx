import { Alert } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { useRecordContext, useTranslate } from "react-admin";
import { LedgerEdit } from "../../forms/LedgerEdit";
import { LedgerForm } from "../../forms/LedgerForm";
import { SetInputs } from "./SetInputs";

export function CriteriaSetEdit() {
  return (
    <LedgerEdit resource="criteriaSets">
      <DraftForm />
    </LedgerEdit>
  );
}

/** A set that was published meanwhile has no form any more. */
function DraftForm() {
  const translate = useTranslate();
  const set = useRecordContext<CriteriaSetRowFragment>();
  if (set?.status === "PUBLISHED") {
    return (
      <Alert severity="info" sx={{ m: 2 }}>
        {translate("resources.criteriaSets.explanations.frozen")}
      </Alert>
    );
  }
  return (
    <LedgerForm resource="criteriaSets">
      <SetInputs />
    </LedgerForm>
  );
}
