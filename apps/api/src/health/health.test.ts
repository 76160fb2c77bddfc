import { expect, it, vi } from "vitest";
import { readiness } from "./health.js";

it("is not ready when the database refuses", async () => {
  expect(await readiness(() => Promise.reject(new Error("gone")))()).toBe(false);
});

it("is not ready when the database does not answer in time", async () => {
  vi.useFakeTimers();
  const answer = readiness(() => new Promise(() => undefined))();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await answer).toBe(false);
  vi.useRealTimers();
});

it("asks the database once for many who ask at the same time", async () => {
  const ping = vi.fn(async () => undefined);
  const isReady = readiness(ping);
  expect(await Promise.all([isReady(), isReady(), isReady()])).toEqual([true, true, true]);
  expect(ping).toHaveBeenCalledTimes(1);
});
