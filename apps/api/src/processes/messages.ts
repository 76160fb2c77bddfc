import type { Count } from "./counts.js";

/** What a serving process sends to the one that started it. */
export type ToPrimary =
  | { kind: "ready" }
  | { kind: "count"; asked: { id: number; key: string; windowMs: number }[] }
  | { kind: "take"; id: number; key: string }
  | { kind: "give"; key: string };

/** What it is sent. */
export type ToWorker<Start> =
  | { kind: "start"; start: Start }
  | { kind: "stop" }
  | { kind: "counted"; answers: { id: number; count: Count }[] }
  | { kind: "taken"; id: number; isTaken: boolean }
  | { kind: "wanted"; key: string };
