import { isLedgerError } from "../../providers/LedgerError";

/** Ticks that a person made, by step; they are kept until the server has them. */
export type Ticks = Readonly<Record<string, boolean>>;

interface StandingStep {
  id: string;
  doneAt: string | null;
}

/** How the checklist looks to the person: the server's state, with the own ticks over it. */
export const withTicks = <Step extends StandingStep>(steps: readonly Step[], ticks: Ticks) =>
  steps.map((step) => ({ ...step, isDone: ticks[step.id] ?? step.doneAt !== null }));

/** Ticks that still say something else than the server does; of a step that is gone nothing is left. */
export function leftOf(ticks: Ticks, steps: readonly StandingStep[]): Ticks {
  const standing = new Map(steps.map(({ id, doneAt }) => [id, doneAt !== null]));
  return Object.fromEntries(
    Object.entries(ticks).filter(([id, isDone]) => standing.has(id) && standing.get(id) !== isDone),
  );
}

/** Ticks that are not among those, or say something else by now. */
export const without = (ticks: Ticks, gone: Ticks): Ticks =>
  Object.fromEntries(Object.entries(ticks).filter(([id, isDone]) => gone[id] !== isDone));

/** What leaves the machine: a tick gives the task's new version; the standing is asked after a conflict. */
export interface TickServer {
  send: (stepId: string, isDone: boolean, version: number) => Promise<number>;
  standing: () => Promise<{ version: number; steps: readonly StandingStep[] }>;
}

export type TicksSent = { sent: Ticks; version: number; stoppedBy: unknown };

/** Passes by itself: the ticks stay and are sent again. */
const passing = new Set(["OFFLINE", "RATE_LIMITED", "INTERNAL", "UNAUTHENTICATED"]);
export const isPassing = (error: unknown) => !isLedgerError(error) || passing.has(error.code);

const isConflict = (error: unknown) => isLedgerError(error) && error.code === "CONFLICT";

/**
 * Sends ticks one after the other. Somebody else's change in between takes nothing away: a tick names its step,
 * so it is sent again on the newer version, unless the other has ticked it too. Stops at the first refusal.
 */
export async function sendTicks(ticks: Ticks, version: number, server: TickServer): Promise<TicksSent> {
  const sent: Record<string, boolean> = {};
  let seen = version;
  for (const [stepId, isDone] of Object.entries(ticks)) {
    try {
      seen = await server.send(stepId, isDone, seen).catch(async (error: unknown) => {
        if (!isConflict(error)) throw error;
        const now = await server.standing();
        const isLeft = stepId in leftOf({ [stepId]: isDone }, now.steps);
        return isLeft ? server.send(stepId, isDone, now.version) : now.version;
      });
    } catch (error) {
      return { sent, version: seen, stoppedBy: error };
    }
    sent[stepId] = isDone;
  }
  return { sent, version: seen, stoppedBy: null };
}
