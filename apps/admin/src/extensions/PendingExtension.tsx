import { Alert, AlertTitle, Button, Stack } from "@mui/material";
import type { ExtensionFactsFragment, TaskDetailFragment } from "@reform-ledger/api-types";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ActionDialog } from "../actions/ActionDialog";
import { formatDate, formatDateTime } from "../dates/formatDate";
import { useActor } from "../viewer/useViewer";
import { DecideExtensionDialog } from "./DecideExtensionDialog";
import { withdrawExtension } from "./extension.operations";
import { mayWithdraw } from "./mayWithdraw";

interface PendingExtensionProps {
  task: TaskDetailFragment;
  extension: ExtensionFactsFragment;
}

/** A request that waits: who asks for what and why, and the answer of whoever may give one. */
export function PendingExtension({ task, extension }: PendingExtensionProps) {
  const translate = useTranslate();
  const actor = useActor();
  const [open, setOpen] = useState<"decide" | "withdraw" | null>(null);
  const mayDecide = task.viewerCan.includes("tasks.decideExtension");
  const close = () => setOpen(null);
  return (
    <Alert severity="warning" sx={{ "& .MuiAlert-message": { width: "100%" } }}>
      <AlertTitle>
        {translate("resources.extensions.pending", {
          from: formatDate(extension.dueOn ?? ""),
          to: formatDate(extension.newDueOn),
        })}
      </AlertTitle>
      {extension.reason}
      <Stack
        direction="row"
        sx={{ mt: 0.5, gap: 1, alignItems: "center", flexWrap: "wrap", justifyContent: "space-between" }}
      >
        <span>
          {[extension.askedBy?.name, formatDateTime(extension.askedAt)].filter(Boolean).join(" · ")}
        </span>
        <Stack direction="row" sx={{ gap: 1 }}>
          {mayDecide && (
            <Button color="inherit" variant="outlined" size="small" onClick={() => setOpen("decide")}>
              {translate("resources.tasks.actions.decideExtension")}
            </Button>
          )}
          {mayWithdraw(actor, task.leadUnit.id) && (
            <Button color="inherit" size="small" onClick={() => setOpen("withdraw")}>
              {translate("resources.extensions.withdraw")}
            </Button>
          )}
        </Stack>
      </Stack>
      {open === "decide" && <DecideExtensionDialog task={task} onClose={close} />}
      {open === "withdraw" && (
        <ActionDialog
          resource="extensions"
          record={extension}
          label="resources.extensions.withdraw"
          explanation="resources.extensions.withdrawExplanation"
          done="resources.extensions.done.withdraw"
          document={withdrawExtension}
          toInput={(_values, expectedVersion) => ({ extensionId: extension.id, expectedVersion })}
          onClose={close}
        />
      )}
    </Alert>
  );
}
