import AddTaskOutlined from "@mui/icons-material/AddTaskOutlined";
import PsychologyAltOutlined from "@mui/icons-material/PsychologyAltOutlined";
import { Button } from "@mui/material";
import { mayEver } from "@reform-ledger/domain";
import { type ReactNode, useState } from "react";
import { BulkExportButton, useTranslate } from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { CreateTasksDialog } from "./CreateTasksDialog";
import { ExplainManyDialog } from "./ExplainManyDialog";
import { mostRows, useChosenDeductions } from "./useChosenDeductions";

/** What may be done with the chosen deductions at once. */
export function DeductionBulkActions() {
  const actor = useActor();
  const [open, setOpen] = useState<"explain" | "tasks" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {mayEver(actor, "deductions.explain") && (
        <BulkButton icon={<PsychologyAltOutlined />} label="explain" onClick={() => setOpen("explain")} />
      )}
      {mayEver(actor, "tasks.create") && (
        <BulkButton icon={<AddTaskOutlined />} label="tasks" onClick={() => setOpen("tasks")} />
      )}
      <BulkExportButton />
      {open === "explain" && <ExplainManyDialog onClose={close} />}
      {open === "tasks" && <CreateTasksDialog onClose={close} />}
    </>
  );
}

interface BulkButtonProps {
  icon: ReactNode;
  label: "explain" | "tasks";
  onClick: () => void;
}

function BulkButton({ icon, label, onClick }: BulkButtonProps) {
  const translate = useTranslate();
  const { chosen, isPending } = useChosenDeductions();
  return (
    <Button
      size="small"
      startIcon={icon}
      disabled={isPending || chosen.length > mostRows}
      onClick={onClick}
      title={chosen.length > mostRows ? translate("deductionBulk.tooMany", { count: mostRows }) : undefined}
    >
      {translate(`deductionBulk.actions.${label}`)}
    </Button>
  );
}
