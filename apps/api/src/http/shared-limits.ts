import type { RateLimitOptions } from "@fastify/rate-limit";
import type { Shared } from "../processes/shared.js";

type Counted = (error: Error | null, result?: { current: number; ttl: number }) => void;
type Store = NonNullable<RateLimitOptions["store"]>;

/** Lets the limit on requests count over all the processes behind one port. */
export function countsOver(shared: Shared): Store {
  return class SharedStore {
    incr(key: string, counted: Counted, windowMs: number): void {
      void shared
        .count(`requests ${key}`, windowMs)
        .then(({ current, endsInMs }) => counted(null, { current, ttl: endsInMs }));
    }

    child(): SharedStore {
      return this;
    }
  };
}

export interface SignInRule {
  /** Seconds. */
  window: number;
  max: number;
}

/** Lets the sign-in library's limits do the same. */
export function consumeOver(shared: Shared) {
  return {
    consume: async (key: string, { window, max }: SignInRule) => {
      const { current, endsInMs } = await shared.count(`sign-in ${key}`, window * 1000);
      const allowed = current <= max;
      return { allowed, retryAfter: allowed ? null : Math.ceil(endsInMs / 1000) };
    },
  };
}
