import { setTimeout as pause } from "node:timers/promises";
import { ERRORS, type Locker } from "@tus/server";
import type { Shared } from "../processes/shared.js";

const patienceMs = 30_000;
const askAgainMs = 50;

/**
 * One request writes to an upload at a time, whichever process it came to. A line that dropped can leave the
 * earlier request waiting for bytes, so it is asked to let go when the person goes on.
 */
export function locksOver(shared: Shared): Locker {
  return {
    newLock: (id) => ({
      lock: async (signal, letGo) => {
        const deadline = Date.now() + patienceMs;
        while (!(await shared.take(`upload ${id}`, letGo))) {
          if (signal.aborted || Date.now() > deadline) throw ERRORS.ERR_LOCK_TIMEOUT;
          await pause(askAgainMs);
        }
      },
      unlock: async () => shared.give(`upload ${id}`),
    }),
  };
}
