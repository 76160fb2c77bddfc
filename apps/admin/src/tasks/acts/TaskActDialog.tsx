import type { ComponentType } from "react";
import { AttachEvidenceDialog } from "../../evidence/AttachEvidenceButton";
import { DecideExtensionDialog } from "../../extensions/DecideExtensionDialog";
import { RequestExtensionDialog } from "../../extensions/RequestExtensionDialog";
import { VerificationDialog } from "../verification/VerificationDialog";
import { AskDialog } from "./AskDialog";
import { AssignDialog } from "./AssignDialog";
import { ResumeDialog, StartDialog, SubmitDialog } from "./NoteDialogs";
import { ProgressDialog } from "./ProgressDialog";
import { CancelDialog, PauseDialog, ReturnDialog } from "./ReasonDialogs";
import type { TaskActProps } from "./TaskActProps";
import type { DialogAct } from "./taskActs";

const dialogs: Record<DialogAct, ComponentType<TaskActProps>> = {
  assign: AssignDialog,
  start: StartDialog,
  reportProgress: ProgressDialog,
  submit: SubmitDialog,
  verify: VerificationDialog,
  return: ReturnDialog,
  pause: PauseDialog,
  resume: ResumeDialog,
  cancel: CancelDialog,
  attachEvidence: AttachEvidenceDialog,
  askExtension: RequestExtensionDialog,
  decideExtension: DecideExtensionDialog,
  ask: AskDialog,
};

export function TaskActDialog({ act, ...props }: TaskActProps & { act: DialogAct }) {
  const ActDialog = dialogs[act];
  return <ActDialog {...props} />;
}
