import type { Actor } from "@reform-ledger/domain";
import { expect, it } from "vitest";
import { mayWriteSet, pathOf } from "./mayWriteSet";

const province = { id: "unit_1", parent: null };
const district = { id: "unit_17", parent: { id: "unit_4", parent: province } };

const office = (unitPath: string): Actor => ({
  personId: "person",
  keyId: null,
  scopes: null,
  memberships: [{ role: "REFORM_OFFICE", unitId: `unit_${unitPath.split(".").at(-1)}`, unitPath }],
});

it("knows a unit's place from those above it", () => {
  expect(pathOf(district)).toBe("1.4.17");
});

it("lets an office write the sets of its own subtree only", () => {
  expect(mayWriteSet(office("1"), { unit: district })).toBe(true);
  expect(mayWriteSet(office("1.4.17"), { unit: province })).toBe(false);
  expect(mayWriteSet(null, { unit: district })).toBe(false);
});
