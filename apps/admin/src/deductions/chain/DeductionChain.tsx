import type { DeductionDetailFragment } from "@reform-ledger/api-types";
import type { DeductionAct } from "../acts/deductionActs";
import { createTaskPath } from "../createTaskPath";
import { CauseSection } from "./CauseSection";
import { ChainPart } from "./ChainPart";
import { PartsSection } from "./PartsSection";
import { ReturnSection } from "./ReturnSection";
import { ReviewsSection } from "./ReviewsSection";
import { ScoreSection } from "./ScoreSection";
import { TasksSection } from "./TasksSection";

interface DeductionChainProps {
  deduction: DeductionDetailFragment;
  recordPath: string | null;
  onAct: (act: DeductionAct) => void;
}

/** Score, loss, cause, fix, next year: the whole chain in the order in which it is followed. */
export function DeductionChain({ deduction, recordPath, onAct }: DeductionChainProps) {
  const mayCreate = deduction.viewerCan.includes("tasks.create");
  return (
    <>
      <ChainPart name="LOST">
        <ScoreSection deduction={deduction} />
        <PartsSection deduction={deduction} onSplit={() => onAct("split")} />
      </ChainPart>
      <ChainPart name="CAUSE">
        <CauseSection deduction={deduction} onExplain={() => onAct("explain")} />
        <ReviewsSection deduction={deduction} recordPath={recordPath} />
      </ChainPart>
      <ChainPart name="TASKS" isWide>
        <TasksSection deduction={deduction} createPath={mayCreate ? createTaskPath(deduction) : null} />
      </ChainPart>
      <ChainPart name="NEXT_YEAR" isWide>
        <ReturnSection deduction={deduction} />
      </ChainPart>
    </>
  );
}
