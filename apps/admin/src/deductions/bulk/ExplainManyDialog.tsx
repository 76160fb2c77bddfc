import { useState } from "react";
import { useNotify, useRefresh, useTranslate } from "react-admin";
import { useLedgerCall } from "../../actions/useLedgerCall";
import type { FormValues } from "../../providers/resourceOperations";
import { ExplanationInputs } from "../acts/ExplainDialog";
import { BulkDialog } from "./BulkDialog";
import { explainDeductions } from "./bulk.operations";
import { ChosenList } from "./ChosenList";
import { type Outcome, outcomeOf } from "./outcome";
import { useChosenDeductions } from "./useChosenDeductions";

/** One cause and one owner for all chosen deductions; what is refused stays chosen, with its reason. */
export function ExplainManyDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { chosen, isPending, keepOnly } = useChosenDeductions();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [defaults] = useState({
    responsibleUnitId: onlyUnit(chosen.map(({ assessment }) => assessment?.unit.id)),
  });
  const { call, isBusy } = useLedgerCall(explainDeductions);

  const submit = async ({ causeId, note, responsibleUnitId }: FormValues) => {
    const items = chosen.map(({ id, version }) => ({ deductionId: id, expectedVersion: version }));
    const input = {
      items,
      causeId: String(causeId),
      note: note ? String(note) : null,
      responsibleUnitId: String(responsibleUnitId),
    };
    const answer = await call({ input });
    if (!answer) return;
    const found = outcomeOf(
      items.map(({ deductionId }) => deductionId),
      answer.explainDeductions.results,
    );
    keepOnly([...found.reasons.keys()]);
    refresh();
    if (found.reasons.size > 0) return setOutcome(found);
    notify("deductionBulk.explained", { type: "success", messageArgs: { smart_count: found.done } });
    onClose();
  };

  return (
    <BulkDialog
      title={translate("deductionBulk.explain", { smart_count: chosen.length })}
      submitLabel={translate("resources.deductions.actions.explain")}
      defaults={defaults}
      isBusy={isBusy || isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChosenList chosen={chosen} outcome={outcome} />
      <ExplanationInputs />
    </BulkDialog>
  );
}

/** The unit that lost all of them, where it is one. */
function onlyUnit(ids: readonly (string | undefined)[]): string | null {
  const [first, ...others] = new Set(ids);
  return others.length === 0 ? (first ?? null) : null;
}
