import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../points/points.js";
import { evaluateRule } from "../evaluate-rule.js";
import type { RuleInputs, ScoringRule } from "../rule.js";
import { readRule } from "./read-rule.js";

/** What a generated text means, worked out without the reader: quarters of points, whole percents. */
type Step = { from: number; to: number; quarters: number; isShare: boolean };
type Meaning = { steps: Step[]; max: number };

const comma = (value: number) => `${value}`.replace(".", ",");
const points = (quarters: number) => quarters / 4;
const runs = { numRuns: 400 };

const meanings: fc.Arbitrary<Meaning> = fc
  .record({
    limits: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
    quarters: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }),
    shares: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ limits, quarters, shares }) => {
    const edges = [0, ...limits.toSorted((a, b) => a - b), 101];
    const max = Math.max(4, ...quarters);
    const steps = edges.slice(1).map((to, i) => {
      const isTop = i === edges.length - 2;
      return {
        from: edges[i] ?? 0,
        to,
        quarters: isTop ? max : (quarters[i] ?? 0),
        isShare: !isTop && shares[i] === true,
      };
    });
    return { steps, max };
  });

/** The wording of a limit and of an award, chosen by numbers so that a failing text can be shrunk. */
type Style = { stretch: number; award: number; part: number; subject: number };
const styles = fc.record({ stretch: fc.nat(5), award: fc.nat(3), part: fc.nat(3), subject: fc.nat(2) });
const pick = (all: readonly string[], at: number) => all[at % all.length] ?? "";

function stretchOf({ from, to }: Step, { stretch, subject }: Style): string {
  const what = pick(["", " kế hoạch", " nhiệm vụ được giao"], subject);
  if (to > 100)
    return pick([`Từ ${from}%${what} trở lên`, `≥ ${from}%`, `Ít nhất ${from}%`, `b/a ≥ ${from}%`], stretch);
  if (from === 0) return pick([`Dưới ${to}%${what}`, `< ${to}%`, `dưới ${to} %`, `b/a < ${to}%`], stretch);
  const both = [`Từ ${from}% đến dưới ${to}%${what}`, `${from}% - dưới ${to}%`, `${from}% ≤ b/a < ${to}%`];
  return pick(
    [...both, `từ ${from} đến < ${to}%`, `≥ ${from}% và < ${to}%`, `từ ${from}% tới dưới ${to}%`],
    stretch,
  );
}

function awardOf(step: Step, max: number, { award }: Style): string {
  const value = comma(points(step.quarters));
  if (!step.isShare) return pick([value, `${value} điểm`, `được ${value}đ`, `${value} điểm`], award);
  const full = comma(points(max));
  return pick(
    [`(b/a) x ${full}`, `b/a × ${full} điểm`, `${full}*(b/a)`, `điểm = (b/a) x điểm tối đa`],
    award,
  );
}

function textOf({ steps, max }: Meaning, style: Style, downwards: boolean): string {
  const parts = (downwards ? steps.toReversed() : steps).map(
    (step) => `${stretchOf(step, style)}: ${awardOf(step, max, style)}`,
  );
  return pick(
    [parts.join("; "), parts.join("\n"), parts.map((part) => `- ${part}`).join("\n"), `${parts.join(". ")}.`],
    style.part,
  );
}

function meant({ steps, max }: Meaning, percent: number): string {
  const step = steps.find(({ from, to }) => percent >= from && percent < to);
  const value = step?.isShare ? (points(max) * percent) / 100 : points(step?.quarters ?? 0);
  return roundHalfUp(value.toFixed(6), 4);
}

function given(rule: ScoringRule, inputs: RuleInputs): string {
  return roundHalfUp(evaluateRule(rule, inputs).points ?? "-1", 4);
}

const percents = [0, 0.5, 10, 33, 50, 66.25, 79.5, 80, 90, 99, 99.5, 100];

function expectMeaning(rule: ScoringRule, meaning: Meaning, text: string): void {
  const tried = [...percents, ...meaning.steps.flatMap(({ from }) => [from, Math.max(from - 0.01, 0)])];
  for (const percent of tried) {
    const inputs = { percent: percent.toFixed(2) };
    expect([text, percent, given(rule, inputs)]).toEqual([text, percent, meant(meaning, percent)]);
  }
}

const maxOf = ({ max }: Meaning) => `${points(max)}`;

describe("readRule over generated bands", () => {
  it("reads bands back in every wording, in either order", () => {
    fc.assert(
      fc.property(meanings, styles, fc.boolean(), (meaning, style, downwards) => {
        const text = textOf(meaning, style, downwards);
        const reading = readRule(text, { maxPoints: maxOf(meaning) });
        expect([text, reading]).toEqual([text, expect.objectContaining({ read: true })]);
        if (reading.read) expectMeaning(reading.rule, meaning, text);
      }),
      runs,
    );
  });

  it("declines when a band is left out, stated twice, or ends elsewhere", () => {
    const change = fc.constantFrom("drop", "repeat", "raise");
    fc.assert(
      fc.property(meanings, styles, change, fc.nat(), ({ steps, max }, style, how, at) => {
        const place = at % steps.length;
        const step = steps[place];
        if (!step) return;
        const raised = step.to > 100 ? { ...step, from: step.from + 0.5 } : { ...step, to: step.to + 0.5 };
        const changed = {
          drop: steps.filter((one) => one !== step),
          repeat: [...steps, step],
          raise: steps.map((one) => (one === step ? raised : one)),
        }[how];
        const text = textOf({ steps: changed, max }, style, true);
        expect([text, readRule(text, { maxPoints: `${points(max)}` }).read]).toEqual([text, false]);
      }),
      runs,
    );
  });

  it("never changes points without a word when a word is missing", () => {
    fc.assert(
      fc.property(meanings, styles, fc.nat(), (meaning, style, at) => {
        const words = textOf(meaning, style, true).split(" ");
        const place = at % words.length;
        if (/\d/.test(words[place] ?? "")) return;
        const text = words.filter((_, i) => i !== place).join(" ");
        const reading = readRule(text, { maxPoints: maxOf(meaning) });
        if (reading.read) expectMeaning(reading.rule, meaning, text);
      }),
      runs,
    );
  });

  it("declines when the highest points are not the criterion's", () => {
    fc.assert(
      fc.property(meanings, styles, (meaning, style) => {
        const text = textOf(meaning, style, true);
        expect(readRule(text, { maxPoints: `${points(meaning.max) + 1}` }).read).toBe(false);
      }),
      runs,
    );
  });
});
