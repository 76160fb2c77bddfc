import { useState } from "react";
import { useCreatePath } from "react-admin";
import { useNavigate, useSearchParams } from "react-router";
import { type DialogAct, isDialogAct, mayAct, type TaskAct } from "./taskActs";

/**
 * Which act's dialog is open. The address can name one (?act=verify), so that a mail leads straight to it;
 * looking at a result stays in the address, since it is as long as a page.
 */
export function useOpenAct(task: { id: string; viewerCan: readonly string[] }) {
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<DialogAct | null>(null);
  const named = params.get("act");

  const putInAddress = (act: DialogAct | null) =>
    setParams(
      (present) => {
        const next = new URLSearchParams(present);
        if (act) next.set("act", act);
        else next.delete("act");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  const open = (act: TaskAct) => {
    if (act === "edit") navigate(createPath({ resource: "tasks", type: "edit", id: task.id }));
    else {
      setChosen(act);
      if (act === "verify") putInAddress(act);
    }
  };

  const close = () => {
    setChosen(null);
    if (named) putInAddress(null);
  };

  const fromAddress = named !== null && isDialogAct(named) && mayAct(task, named) ? named : null;
  return { act: chosen ?? fromAddress, open, close };
}
