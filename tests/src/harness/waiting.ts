import { setTimeout as pause } from "node:timers/promises";

/** Asks until it is answered, and fails at the deadline with what it waited for. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false> | Value | undefined | false,
  patienceMs = 30_000,
): Promise<Value> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patienceMs / 1000} s for ${what}`);
    await pause(50);
  }
}

/** Waits for /readyz; gives up at once when the program that should serve it has ended. */
export async function untilReady(
  url: string,
  { hasEnded, patienceMs = 30_000 }: { hasEnded: () => boolean; patienceMs?: number },
): Promise<void> {
  await until(
    `${url}/readyz`,
    async () => {
      if (hasEnded()) throw new Error(`It ended before ${url} was ready`);
      const response = await fetch(`${url}/readyz`).catch(() => undefined);
      await response?.arrayBuffer();
      return response?.ok;
    },
    patienceMs,
  );
}
