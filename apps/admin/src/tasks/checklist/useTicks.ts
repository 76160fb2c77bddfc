import type { TaskDetailFragment } from "@reform-ledger/api-types";
import { useCallback, useEffect, useRef, useState } from "react";
import { useNotify, useRefresh } from "react-admin";
import { graphqlClient } from "../../app/client";
import { forgetDraft, keepDraft, readDraft } from "../../drafts/draftStore";
import { useDraftName } from "../../drafts/useDraftName";
import { standingSteps, tickTaskStep } from "./steps.operations";
import { isPassing, leftOf, sendTicks, type TickServer, type Ticks, without } from "./ticks";

const serverOf = (taskId: string): TickServer => ({
  send: async (stepId, done, expectedVersion) =>
    (await graphqlClient(tickTaskStep, { input: { taskId, stepId, done, expectedVersion } })).tickTaskStep
      .task.version,
  standing: async () => {
    const { task } = await graphqlClient(standingSteps, { id: taskId });
    return task && "steps" in task ? { version: task.version, steps: task.steps } : { version: 0, steps: [] };
  },
});

interface TickQueue {
  ticks: Ticks;
  /** On the server, but not yet in what the page shows. */
  sent: Ticks;
  version: number;
  isSending: boolean;
}

/** Ticks at once on the screen, and on the server as soon as there is a network; a reload loses none. */
export function useTicks({ id, version, steps }: TaskDetailFragment) {
  const notify = useNotify();
  const refresh = useRefresh();
  const name = useDraftName(`tasks.ticks.${id}`);
  const [ticks, setTicks] = useState<Ticks>({});
  const [isWaiting, setWaiting] = useState(false);
  const latest = useRef<TickQueue>({ ticks: {}, sent: {}, version, isSending: false });

  const keep = useCallback(
    (next: Ticks) => {
      latest.current.ticks = next;
      setTicks(next);
      if (Object.keys(next).length > 0) keepDraft(name, next);
      else forgetDraft(name);
    },
    [name],
  );

  const send = useCallback(async () => {
    const queue = latest.current;
    const going = without(queue.ticks, queue.sent);
    if (queue.isSending || Object.keys(going).length === 0) return;
    queue.isSending = true;
    const { sent, version: reached, stoppedBy } = await sendTicks(going, queue.version, serverOf(id));
    queue.isSending = false;
    queue.version = Math.max(queue.version, reached);
    queue.sent = { ...queue.sent, ...sent };
    const isRefused = stoppedBy !== null && !isPassing(stoppedBy);
    setWaiting(stoppedBy !== null && !isRefused);
    if (isRefused) {
      if (stoppedBy instanceof Error) notify(stoppedBy.message, { type: "error" });
      keep(without(queue.ticks, without(going, sent)));
    }
    if (isRefused || Object.keys(sent).length > 0) refresh();
    if (stoppedBy === null) void send();
  }, [id, keep, notify, refresh]);

  useEffect(() => {
    const queue = latest.current;
    queue.version = Math.max(queue.version, version);
    const left = leftOf({ ...(readDraft(name) as Ticks | null), ...queue.ticks }, steps);
    queue.sent = Object.fromEntries(Object.entries(queue.sent).filter(([stepId]) => stepId in left));
    keep(left);
    void send();
  }, [name, version, steps, keep, send]);

  useEffect(() => {
    const again = () => void send();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [send]);

  const tick = (stepId: string, isDone: boolean) => {
    const { ticks: kept, sent, isSending } = latest.current;
    const next = { ...kept, [stepId]: isDone };
    keep(isSending || stepId in sent ? next : leftOf(next, steps));
    void send();
  };

  return { ticks, tick, isWaiting, send };
}
