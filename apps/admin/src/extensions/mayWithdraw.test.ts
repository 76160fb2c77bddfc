import type { Actor, Role } from "@reform-ledger/domain";
import { describe, expect, it } from "vitest";
import { mayWithdraw } from "./mayWithdraw";

const somebody = (role: Role, unitId: string): Actor => ({
  personId: "person_1",
  keyId: null,
  scopes: null,
  memberships: [{ role, unitId, unitPath: "1.4" }],
});

describe("taking a request for more time back", () => {
  it.each([
    ["the head of the lead unit", somebody("UNIT_HEAD", "unit_4"), true],
    ["the head of another unit", somebody("UNIT_HEAD", "unit_5"), false],
    ["an officer of the lead unit", somebody("UNIT_OFFICER", "unit_4"), false],
    ["the reform office, which decides it", somebody("REFORM_OFFICE", "unit_1"), false],
    ["nobody", null, false],
  ])("by %s", (_who, actor, allowed) => {
    expect(mayWithdraw(actor, "unit_4")).toBe(allowed);
  });
});
