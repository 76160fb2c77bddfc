import CallMergeOutlined from "@mui/icons-material/CallMergeOutlined";
import { Button, Typography } from "@mui/material";
import type { DeductionSiblingFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { Confirm, useLocaleState, useRedirect, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { formatDecimal } from "../../points/formatPoints";
import { mergeDeductions } from "../deduction.operations";
import { inMergeOrder, mergedPoints } from "./siblings";

interface MergeSiblingsProps {
  chosen: readonly DeductionSiblingFragment[];
  ownId: string;
  onDone: () => void;
}

/** Puts the chosen parts together again; the page's own part stays where it is one of them. */
export function MergeSiblings({ chosen, ownId, onDone }: MergeSiblingsProps) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [locale] = useLocaleState();
  const [isAsking, setAsking] = useState(false);
  const { call, isBusy } = useLedgerCall(mergeDeductions);
  const points = mergedPoints(chosen);
  const blanks = { count: chosen.length, points: points === null ? "" : formatDecimal(points, locale, 2) };

  const merge = async () => {
    setAsking(false);
    const rows = inMergeOrder(chosen, ownId);
    const input = {
      deductionIds: rows.map(({ id }) => id),
      expectedVersions: rows.map(({ version }) => version),
    };
    const result = await call({ input }, translate("deductionPage.parts.merged"));
    if (!result) return;
    onDone();
    const [first] = rows;
    if (first && first.id !== ownId) redirect("show", "deductions", first.id);
  };

  if (points === null) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate("deductionPage.parts.mergeHint")}
      </Typography>
    );
  }
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<CallMergeOutlined />}
        loading={isBusy}
        onClick={() => setAsking(true)}
        sx={{ mt: 1 }}
      >
        {translate("deductionPage.parts.merge", blanks)}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate("deductionPage.parts.merge", blanks)}
        content={translate("deductionPage.parts.mergeAsk", blanks)}
        onConfirm={merge}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
