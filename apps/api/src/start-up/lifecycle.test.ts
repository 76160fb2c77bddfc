import { expect, it } from "vitest";
import { Lifecycle, Stopped } from "./lifecycle.js";

it("stops in the opposite order, each part once", async () => {
  const stopped: string[] = [];
  const lifecycle = new Lifecycle();
  for (const name of ["postgres", "pool", "app"]) lifecycle.onStop(async () => stopped.push(name));
  await lifecycle.stop();
  await lifecycle.stop();
  expect(stopped).toEqual(["app", "pool", "postgres"]);
});

it("stops the rest when one part fails, and then says so", async () => {
  const stopped: string[] = [];
  const lifecycle = new Lifecycle();
  lifecycle.onStop(async () => stopped.push("postgres"));
  lifecycle.onStop(() => Promise.reject(new Error("the app hangs")));
  await expect(lifecycle.stop()).rejects.toThrow("the app hangs");
  expect(stopped).toEqual(["postgres"]);
});

it("ends a start at its next step", () => {
  const lifecycle = new Lifecycle();
  lifecycle.goOn();
  lifecycle.stopSoon();
  expect(() => lifecycle.goOn()).toThrow(Stopped);
});
