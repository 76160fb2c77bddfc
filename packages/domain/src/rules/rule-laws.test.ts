import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints } from "../points/points.js";
import { checkRule, highestPoints } from "./check-rule.js";
import { evaluateRule } from "./evaluate-rule.js";
import { parseRule } from "./parse-rule.js";
import type { Band, BonusRule, Limit, PenaltyRule, RatioRule, RuleInputs, SurveyRule } from "./rule.js";

/** A band rule whose points rise: limits from 1 to 99 %, and at each whether it belongs to the upper band. */
const edges = fc
  .uniqueArray(fc.record({ value: fc.integer({ min: 1, max: 99 }), upper: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ value }) => value,
  })
  .map((all) => all.toSorted((a, b) => a.value - b.value));

const risingRule = fc.record({ edges, times: fc.integer({ min: 1, max: 5 }) }).map(ruleOf);

function ruleOf(shape: { edges: { value: number; upper: boolean }[]; times: number }): RatioRule {
  const limits = shape.edges.map(({ value, upper }) => ({ value: `${value}`, upper }));
  const top = limits.at(-1);
  const proportional: Band[] = limits.map(({ value, upper }, i) => {
    const to: Limit = { value, inclusive: !upper };
    const award = { times: `${shape.times}`, over: top?.value ?? "100" };
    const before = limits[i - 1];
    if (!before) return { label: "đầu", to, award: { points: "0" } };
    return { label: `${i}`, from: { value: before.value, inclusive: before.upper }, to, award };
  });
  const last: Band = {
    label: "cuối",
    from: { value: top?.value ?? "0", inclusive: top?.upper ?? true },
    award: { points: `${shape.times}` },
  };
  const ratio = { label: "thêm", award: { times: `${shape.times}`, over: top?.value ?? "100" } };
  const bands = proportional.length > 1 ? proportional : proportional.map((one) => ({ ...one, ...ratio }));
  return { kind: "RATIO", measure: { type: "PERCENT", label: "b/a" }, bands: [...bands, last] };
}

const hundredths = fc
  .integer({ min: 0, max: 10_000 })
  .map((n) => `${Math.floor(n / 100)}.${`${n % 100}`.padStart(2, "0")}`);
const share = fc
  .bigInt({ min: 1n, max: 10n ** 12n })
  .chain((whole) => fc.tuple(fc.bigInt({ min: 0n, max: whole }), fc.constant(whole)));
const pointsOf = (rule: Parameters<typeof evaluateRule>[0], inputs: RuleInputs) =>
  evaluateRule(rule, inputs).points ?? "";
const isWithin = (points: string, max: string) =>
  comparePoints(points, "0") >= 0 && comparePoints(points, max) <= 0;

describe("a rule of rising bands", () => {
  it("is sound, and every percent from 0 to 100 has its points", () => {
    fc.assert(
      fc.property(risingRule, hundredths, (rule, percent) => {
        const max = highestPoints(rule) ?? "";
        expect(checkRule(rule, max)).toEqual([]);
        expect(isWithin(pointsOf(rule, { percent }), max)).toBe(true);
      }),
    );
  });

  it("never gives less for more", () => {
    fc.assert(
      fc.property(risingRule, hundredths, hundredths, (rule, a, b) => {
        const order = comparePoints(pointsOf(rule, { percent: a }), pointsOf(rule, { percent: b }));
        expect(order * comparePoints(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("puts a value on a limit into the band that includes it", () => {
    fc.assert(
      fc.property(edges, fc.bigInt({ min: 1n, max: 10n ** 9n }), (limits, scale) => {
        const rule = ruleOf({ edges: limits, times: 2 });
        for (const [i, { value, upper }] of limits.entries()) {
          const [lower, higher] = [rule.bands[i]?.label, rule.bands[i + 1]?.label];
          const inputs = { numerator: `${BigInt(value) * scale}`, denominator: `${100n * scale}` };
          expect(evaluateRule(rule, inputs).branch).toBe(upper ? higher : lower);
        }
      }),
    );
  });

  it("says the same after a round trip through JSON", () => {
    fc.assert(
      fc.property(risingRule, hundredths, (rule, percent) => {
        const stored = parseRule(JSON.parse(JSON.stringify(rule)));
        expect(stored).toEqual(rule);
        expect(evaluateRule(stored, { percent })).toEqual(evaluateRule(rule, { percent }));
      }),
    );
  });
});

describe("a share", () => {
  const target: RatioRule = ruleOf({ edges: [{ value: 95, upper: true }], times: 2 });

  it("is worth what whole-number arithmetic says, cut after 24 decimals", () => {
    fc.assert(
      fc.property(share, ([part, whole]) => {
        const scale = 10n ** 24n;
        const reached = part * 100n >= whole * 95n;
        const units = reached ? 2n * scale : (part * 200n * scale) / (whole * 95n);
        const digits = `${units}`.padStart(25, "0");
        const expected = `${digits.slice(0, -24)}.${digits.slice(-24)}`;
        const points = pointsOf(target, { numerator: `${part}`, denominator: `${whole}` });
        expect(comparePoints(points, expected)).toBe(0);
      }),
    );
  });

  it("is told from a limit by one part in a quintillion", () => {
    const denominator = `1${"0".repeat(20)}`;
    const below = { numerator: `94${"9".repeat(18)}`, denominator };
    expect(evaluateRule(target, below).branch).toBe("thêm");
    expect(evaluateRule(target, { numerator: `95${"0".repeat(18)}`, denominator }).branch).toBe("cuối");
  });
});

describe("counted items", () => {
  const cents = fc.integer({ min: 0, max: 500 }).map((n) => `${n / 100}`);
  const items = fc
    .array(cents, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((points, i) => ({ label: `mục ${i}`, points })));
  const counted = fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 5, maxLength: 5 });

  it("never leave 0 and the full points of a penalty, nor the cap of a bonus", () => {
    fc.assert(
      fc.property(items, cents, cents, counted, (all, full, cap, numbers) => {
        const penalty: PenaltyRule = { kind: "PENALTY", label: "đủ", full, items: all, cap };
        const bonus: BonusRule = { kind: "BONUS", items: all, cap };
        const counts = Object.fromEntries(all.map(({ label }, i) => [label, `${numbers[i]}`]));
        expect(isWithin(pointsOf(penalty, { counts }), full)).toBe(true);
        expect(isWithin(pointsOf(bonus, { counts }), cap)).toBe(true);
      }),
    );
  });
});

describe("a survey", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });

  it("is the same in whatever order its groups stand, and lies between the least and the greatest", () => {
    fc.assert(
      fc.property(percents, (all) => {
        const groups = all.map((_, i) => ({ label: `nhóm ${i}`, weight: `${i + 1}` }));
        const rule: SurveyRule = { kind: "SURVEY", max: "100", groups };
        const inputs = {
          groups: Object.fromEntries(all.map((percent, i) => [`nhóm ${i}`, { percent: `${percent}` }])),
        };
        const points = pointsOf(rule, inputs);
        expect(pointsOf({ ...rule, groups: groups.toReversed() }, inputs)).toBe(points);
        expect(comparePoints(points, `${Math.max(...all)}`)).toBeLessThanOrEqual(0);
        expect(comparePoints(points, `${Math.min(...all)}`)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
