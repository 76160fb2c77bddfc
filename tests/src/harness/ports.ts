import { createServer } from "node:net";

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const trial = createServer();
    trial.listen(0, "127.0.0.1", () => {
      const address = trial.address();
      trial.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
