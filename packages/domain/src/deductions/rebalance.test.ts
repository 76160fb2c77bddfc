import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, isPositive, sumPoints } from "../points/points.js";
import { type LedgerDeduction, type Rebalance, rebalance } from "./rebalance.js";

const deduction = (id: string, points: string, more: Partial<LedgerDeduction> = {}): LedgerDeduction => ({
  id,
  points,
  causeId: null,
  expectedPoints: null,
  waived: false,
  ...more,
});
const explained = { causeId: "3" };

function after(deductions: readonly LedgerDeduction[], { create, update, remove }: Rebalance) {
  const changed = new Map(update.map(({ id, points }) => [id, points]));
  const kept = deductions
    .filter(({ id }) => !remove.includes(id))
    .map((each) => ({ ...each, points: changed.get(each.id) ?? each.points }));
  return create === null ? kept : [...kept, deduction("new", create)];
}

describe("the ledger after an amendment", () => {
  it("puts what more is lost with the unexplained, or makes it new", () => {
    expect(rebalance([deduction("1", "2"), deduction("2", "1", explained)], "4")).toEqual({
      create: null,
      update: [{ id: "1", points: "3" }],
      remove: [],
    });
    expect(rebalance([deduction("2", "1", explained)], "1.5")).toEqual({
      create: "0.5",
      update: [],
      remove: [],
    });
    expect(rebalance([], "2")).toEqual({ create: "2", update: [], remove: [] });
    expect(rebalance([], "0")).toEqual({ create: null, update: [], remove: [] });
  });

  it("takes what comes back from the unexplained, then the largest explained, then the waived", () => {
    const ledger = [
      deduction("planned", "2", { ...explained, expectedPoints: "1.5" }),
      deduction("waived", "1", { ...explained, waived: true }),
      deduction("small", "1", explained),
      deduction("large", "1.5", explained),
      deduction("open", "0.5"),
    ];
    expect(rebalance(ledger, "5.5")).toEqual({ create: null, update: [], remove: ["open"] });
    expect(rebalance(ledger, "4.25")).toEqual({
      create: null,
      update: [{ id: "large", points: "0.25" }],
      remove: ["open"],
    });
    expect(rebalance(ledger, "1.75")).toEqual({
      create: null,
      update: [{ id: "planned", points: "1.75" }],
      remove: ["open", "large", "small", "waived"],
    });
  });

  it("does not undercut what tasks expect back, nor empty what they answer", () => {
    const ledger = [deduction("1", "2", { ...explained, expectedPoints: "1.5" })];
    expect(rebalance(ledger, "1.5").update).toEqual([{ id: "1", points: "1.5" }]);
    expect(() => rebalance(ledger, "1.4")).toThrow(
      expect.objectContaining({
        code: "RULE_BROKEN",
        messageKey: "amendmentUndercutsPlan",
        params: { lost: "1.4", planned: "1.5" },
      }),
    );
    expect(() => rebalance([deduction("1", "2", { ...explained, expectedPoints: "0" })], "0")).toThrow(
      expect.objectContaining({ params: { lost: "0", planned: "2" } }),
    );
    expect(() => rebalance([], "-1")).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
  });

  const hundredths = (min: number) => fc.integer({ min, max: 1000 }).map((value) => `${value / 100}`);
  const ledgers = fc
    .array(
      fc
        .tuple(
          hundredths(1),
          fc.constantFrom("open", "explained", "waived", "planned"),
          fc.double({ min: 0, max: 1, noNaN: true }),
        )
        .map(([points, how, share]) => ({
          points,
          causeId: how === "open" ? null : "3",
          waived: how === "waived",
          expectedPoints: how === "planned" ? `${Math.floor(share * Number(points) * 100) / 100}` : null,
        })),
      { maxLength: 8 },
    )
    .map((all) => all.map((each, index) => ({ ...each, id: `${index}` })));

  it("balances whatever is lost, keeps what tasks answer, and refuses only what no plan allows", () => {
    fc.assert(
      fc.property(ledgers, hundredths(0), (ledger, newLost) => {
        const planned = ledger.filter(({ expectedPoints }) => expectedPoints !== null);
        const floor = sumPoints(planned.map(({ expectedPoints }) => expectedPoints ?? "0"));
        let changes: Rebalance;
        try {
          changes = rebalance(ledger, newLost);
        } catch {
          const emptied = planned.some(({ expectedPoints }) => !isPositive(expectedPoints ?? "0"));
          expect(comparePoints(newLost, floor)).toBeLessThan(emptied ? 1 : 0);
          return;
        }
        const result = after(ledger, changes);
        expect(comparePoints(sumPoints(result.map(({ points }) => points)), newLost)).toBe(0);
        expect(result.every(({ points }) => isPositive(points))).toBe(true);
        for (const { id, expectedPoints } of planned) {
          const points = result.find((each) => each.id === id)?.points ?? "-1";
          expect(comparePoints(points, expectedPoints ?? "0")).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
