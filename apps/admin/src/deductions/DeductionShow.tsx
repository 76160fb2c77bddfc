import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useCreatePath } from "react-admin";
import { useNavigate } from "react-router";
import { PhoneActionSpace } from "../actions/PhoneActionBar";
import { RecordPage } from "../records/RecordPage";
import { recordReviewPath } from "../reviews/recordReviewPath";
import { DeductionActions } from "./acts/DeductionActions";
import type { DeductionAct } from "./acts/deductionActs";
import { ExplainDialog } from "./acts/ExplainDialog";
import { useReviewingUnit } from "./acts/useReviewingUnit";
import { WaiveDialog } from "./acts/WaiveDialog";
import { balancePath } from "./balancePath";
import { DeductionChain } from "./chain/DeductionChain";
import { createTaskPath } from "./createTaskPath";
import { DeductionHeader } from "./DeductionHeader";
import { SplitDialog } from "./split/SplitDialog";

export function DeductionShow() {
  return (
    <RecordPage<DeductionDetailFragment>
      resource="deductions"
      title={({ criterion }) => `${criterion.code}. ${criterion.name}`}
    >
      {(deduction) => <DeductionPage deduction={deduction} />}
    </RecordPage>
  );
}

const dialogs = { explain: ExplainDialog, split: SplitDialog, waive: WaiveDialog };

function DeductionPage({ deduction }: { deduction: DeductionDetailFragment }) {
  const navigate = useNavigate();
  const pathOf = useActPath(deduction);
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const Dialog = open && dialogs[open];
  const act = (wanted: DeductionAct) => {
    if (wanted === "explain" || wanted === "split" || wanted === "waive") return setOpen(wanted);
    const path = pathOf(wanted);
    if (path) navigate(path);
  };
  const recordPath = pathOf("review");
  return (
    <>
      <DeductionHeader
        deduction={deduction}
        actions={<DeductionActions deduction={deduction} mayReview={recordPath !== null} onAct={act} />}
      />
      <DeductionChain deduction={deduction} recordPath={recordPath} onAct={act} />
      <PhoneActionSpace />
      {Dialog && <Dialog deduction={deduction} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Where the acts lead that are pages of their own. */
function useActPath(deduction: DeductionDetailFragment) {
  const createPath = useCreatePath();
  const unit = useReviewingUnit(deduction);
  const { assessment, taskLinks } = deduction;
  return (act: "createTask" | "review" | "openTask" | "balance"): string | null => {
    switch (act) {
      case "createTask":
        return createTaskPath(deduction);
      case "balance":
        return balancePath(deduction);
      case "review":
        return unit && assessment
          ? recordReviewPath({
              unitId: unit.id,
              roundId: assessment.round.id,
              deductionIds: [deduction.id],
            })
          : null;
      case "openTask": {
        const task =
          taskLinks.find(({ task }) => task && task.status !== "VERIFIED")?.task ?? taskLinks[0]?.task;
        return task ? createPath({ resource: "tasks", type: "show", id: task.id }) : null;
      }
    }
  };
}
