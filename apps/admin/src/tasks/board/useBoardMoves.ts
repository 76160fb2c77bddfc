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

/** Steps of which there is nothing to say or to choose: dropping the card is enough. */
const quietSteps: readonly TaskAction[] = ["start", "resume"];

/** A card lies in its new column while its step is asked about and sent; what is refused goes back. */
export function useBoardMoves() {
  const queryClient = useQueryClient();
  const [underWay, setUnderWay] = useState<readonly BoardMove[]>([]);
  const [asking, setAsking] = useState<BoardMove | null>(null);
  const { call: start } = useLedgerCall(startTask);
  const { call: resume } = useLedgerCall(resumeTask);
  const moveOf = (task: BoardTaskFragment) => underWay.find((move) => move.task.id === task.id);

  /** The board is read again first, so that a card which did move does not jump back and forth. */
  const finish = async (move: BoardMove) => {
    await queryClient.refetchQueries({ queryKey: ["ledger"], type: "active" }, { cancelRefetch: false });
    setUnderWay((present) => present.filter((each) => each !== move));
  };

  const begin = async (task: BoardTaskFragment, to: TaskStatus) => {
    const step = stepInto(task, to);
    if (!step || moveOf(task)) return;
    const move = { task, to, step };
    setUnderWay((present) => [...present, move]);
    if (!quietSteps.includes(step)) return setAsking(move);
    const send = step === "start" ? start : resume;
    const input = { taskId: task.id, expectedVersion: task.version };
    await send({ input }, `resources.tasks.done.${step}`);
    await finish(move);
  };

  const settle = async () => {
    setAsking(null);
    if (asking) await finish(asking);
  };

  return {
    begin,
    settle,
    /** The step whose dialog is open. */
    asking,
    columnOf: (task: BoardTaskFragment): TaskStatus => moveOf(task)?.to ?? task.status,
  };
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;
