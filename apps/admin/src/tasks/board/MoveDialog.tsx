import { Backdrop, CircularProgress } from "@mui/material";
import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useEffect } from "react";
import { useGetOne, useNotify, useTranslate } from "react-admin";
import { TaskActDialog } from "../acts/TaskActDialog";
import { mayAct } from "../acts/taskActs";
import type { BoardMove } from "./useBoardMoves";

/** Asks what the step needs in the dialog of the task's own page; a task that has changed meanwhile goes back. */
export function MoveDialog({ move: { task, step }, onClose }: { move: BoardMove; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: known, error } = useGetOne<TaskDetailFragment>("tasks", { id: task.id });
  const data = known && known.version >= task.version ? known : null;
  const isGone = data !== null && data.version !== task.version && !mayAct(data, step);
  useEffect(() => {
    if (!error && !isGone) return;
    notify(error ? error.message : "taskViews.board.changed", { type: "warning" });
    onClose();
  }, [error, isGone, notify, onClose]);
  if (!data || isGone) {
    return (
      <Backdrop open sx={{ zIndex: "modal" }}>
        <CircularProgress aria-label={translate("taskViews.board.loadingTask")} />
      </Backdrop>
    );
  }
  return <TaskActDialog act={step} task={data} onClose={onClose} />;
}
