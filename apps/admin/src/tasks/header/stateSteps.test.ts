import type { TaskStatus } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { stateSteps } from "./stateSteps";

const drawn = (status: TaskStatus) =>
  stateSteps(status)
    .map(({ status: named, place }) => `${named} ${place}`)
    .join(", ");

describe("the way of a task", () => {
  it("shows what is behind it, where it stands and what is ahead", () => {
    expect(drawn("IN_PROGRESS")).toBe(
      "DRAFT done, ASSIGNED done, IN_PROGRESS current, SUBMITTED ahead, VERIFIED ahead",
    );
  });

  it.each(["RETURNED", "PAUSED"] as const)(
    "names the step after %s where it goes on from there",
    (status) => {
      expect(drawn(status)).toBe(
        `DRAFT done, ASSIGNED done, ${status} current, SUBMITTED ahead, VERIFIED ahead`,
      );
    },
  );

  it("is all behind a verified one", () => {
    expect(new Set(stateSteps("VERIFIED").map(({ place }) => place))).toEqual(new Set(["done"]));
  });

  it("ends in being cancelled, without saying how far it had come", () => {
    expect(drawn("CANCELLED")).toBe(
      "DRAFT ahead, ASSIGNED ahead, IN_PROGRESS ahead, SUBMITTED ahead, CANCELLED stopped",
    );
  });
});
