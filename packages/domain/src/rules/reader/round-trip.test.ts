import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, roundHalfUp } from "../../points/points.js";
import { checkRule } from "../check-rule.js";
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

describe("readRule over generated texts", () => {
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

  const labels = ["Kịp thời", "chậm", "không ban hành", "thực hiện một phần", "đầy đủ, đúng quy định", "tốt"];
  const chosen = fc
    .shuffledSubarray(labels, { minLength: 2 })
    .chain((some) =>
      fc.tuple(fc.constant(some), fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 6, maxLength: 6 })),
    )
    .map(([some, quarters]) =>
      some.map((label, i) => ({ label, quarters: i === 0 ? 8 : (quarters[i] ?? 0) })),
    );

  it("reads choices back, each with its own points", () => {
    fc.assert(
      fc.property(chosen, styles, (options, { award, part }) => {
        const value = (quarters: number) =>
          pick([": #", ": # điểm", " được # điểm", " thì được # điểm"], award).replace(
            "#",
            comma(points(quarters)),
          );
        const text = options
          .map(({ label, quarters }) => `${label}${value(quarters)}`)
          .join(pick(["; ", "\n", "\n- ", ". "], part));
        const reading = readRule(text, { maxPoints: "2" });
        expect([text, reading]).toEqual([text, expect.objectContaining({ read: true })]);
        if (!reading.read) return;
        for (const { label, quarters } of options) {
          expect([text, given(reading.rule, { choice: label })]).toEqual([text, `${points(quarters)}`]);
        }
      }),
      runs,
    );
  });

  it("reads deductions back with their cap", () => {
    const quarters = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(quarters, quarters, fc.nat(12), styles, (each, cap, count, { award, part }) => {
        const [off, limit] = [comma(points(each)), comma(points(cap))];
        const item = pick(
          [
            `mỗi báo cáo chậm trừ ${off}`,
            `cứ 01 báo cáo chậm bị trừ ${off} điểm`,
            `trừ ${off} điểm/báo cáo chậm`,
          ],
          part,
        );
        const end = pick(
          [
            `, trừ tối đa ${limit}`,
            ` nhưng không quá ${limit} điểm`,
            `; tổng điểm trừ không quá ${limit} điểm`,
            ` (tối đa ${limit} điểm)`,
          ],
          award,
        );
        const text = `Đủ và đúng hạn: 2; ${item}${award % 4 === 3 || award % 4 === 1 ? (item.endsWith("chậm") ? `, trừ tối đa ${limit}` : end) : end}`;
        const reading = readRule(text, { maxPoints: "2" });
        expect([text, reading]).toEqual([text, expect.objectContaining({ read: true })]);
        const left = 2 - Math.min(points(each) * count, points(cap));
        if (reading.read) {
          expect([text, given(reading.rule, { counts: { "báo cáo chậm": `${count}` } })]).toEqual([
            text,
            `${left}`,
          ]);
        }
      }),
      runs,
    );
  });

  const scraps =
    "từ trên dưới đến không có mỗi trừ tối đa 80% 100% 2 1 0,5 (b/a) x 2 điểm : ; , . báo cáo chậm nếu thì trở lên còn lại phát sinh đánh giá".split(
      " ",
    );

  it("never fails on scraps of such texts, and proposes only what fits the criterion", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 25 }), (some) => {
        const text = some.join(" ");
        const reading = readRule(text, { maxPoints: "2" });
        if (reading.read) expect([text, checkRule(reading.rule, "2")]).toEqual([text, []]);
        else expect(reading.message).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  it("never fails on any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const reading = readRule(text, { maxPoints: "1" });
        expect(reading.read || comparePoints(`${reading.fragment.length}`, "125") < 0).toBe(true);
      }),
      runs,
    );
  });
});
