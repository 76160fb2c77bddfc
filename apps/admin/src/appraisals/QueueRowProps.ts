import type { AppraisalStage, QueueRowFragment } from "@reform-ledger/api-types";
import type { Grouping } from "./queueGroups";

export interface QueueRowProps {
  row: QueueRowFragment;
  stage: AppraisalStage;
  grouping: Grouping | null;
  onSaved: (rows: readonly QueueRowFragment[]) => void;
  onBegun: (id: string, isBegun: boolean) => void;
  onNext: () => void;
}
