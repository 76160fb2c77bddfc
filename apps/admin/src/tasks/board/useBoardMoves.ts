import type { BoardTaskFragment } from "@reform-ledger/api-types";
import type { TaskAction, TaskStatus } from "@reform-ledger/domain";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLedgerCall } from "../../actions/useLedgerCall";
import { resumeTask, startTask } from "../taskActions.operations";
import { stepInto } from "./boardColumns";

export interface BoardMove {
  task: BoardTaskFragment;
  to: TaskStatus;
  step: TaskAction;
}

interface MoveUnderWay extends BoardMove {
  isAsking: boolean;
}

/** Steps of which there is nothing to say or to choose: dropping the card is enough. */
const quietSteps: readonly TaskAction[] = ["start", "resume"];

/** The card lies in the new column while the step is asked about and sent; what is refused goes back. */
export function useBoardMoves() {
  const queryClient = useQueryClient();
  const [move, setMove] = useState<MoveUnderWay | null>(null);
  const { call: start } = useLedgerCall(startTask);
  const { call: resume } = useLedgerCall(resumeTask);

  /** The board is read again first, so that a card which did move does not jump back and forth. */
  const settle = async () => {
    setMove((present) => present && { ...present, isAsking: false });
    await queryClient.refetchQueries({ queryKey: ["ledger"], type: "active" }, { cancelRefetch: false });
    setMove(null);
  };

  const begin = async (task: BoardTaskFragment, to: TaskStatus) => {
    const step = stepInto(task, to);
    if (!step || move) return;
    const isQuiet = quietSteps.includes(step);
    setMove({ task, to, step, isAsking: !isQuiet });
    if (!isQuiet) return;
    const send = step === "start" ? start : resume;
    const input = { taskId: task.id, expectedVersion: task.version };
    await send({ input }, `resources.tasks.done.${step}`);
    await settle();
  };

  return {
    begin,
    settle,
    /** The step whose dialog is open. */
    asking: move?.isAsking ? move : null,
    isMoving: move !== null,
    columnOf: (task: BoardTaskFragment): TaskStatus => (move?.task.id === task.id ? move.to : task.status),
  };
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;
