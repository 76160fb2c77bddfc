import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePoints, roundHalfUp } from "../../points/points.js";
import { checkRule } from "../check-rule.js";
import { evaluateRule } from "../evaluate-rule.js";
import type { RuleInputs, ScoringRule } from "../rule.js";
import { readRule } from "./read-rule.js";

const runs = { numRuns: 400 };
const comma = (value: number) => `${value}`.replace(".", ",");
const points = (quarters: number) => quarters / 4;
const pick = (all: readonly string[], at: number) => all[at % all.length] ?? "";
const styles = fc.record({ award: fc.nat(11), part: fc.nat(11) });

function ruleOf(text: string): ScoringRule {
  const reading = readRule(text, { maxPoints: "2" });
  if (!reading.read) throw new Error(`${text}: ${reading.message}`);
  return reading.rule;
}

function given(rule: ScoringRule, inputs: RuleInputs): string {
  return roundHalfUp(evaluateRule(rule, inputs).points ?? "-1", 4);
}

describe("readRule over generated lists", () => {
  const labels = ["Kịp thời", "chậm", "không ban hành", "thực hiện một phần", "đầy đủ, đúng quy định", "tốt"];
  const chosen = fc
    .shuffledSubarray(labels, { minLength: 2 })
    .chain((some) =>
      fc.tuple(fc.constant(some), fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 6, maxLength: 6 })),
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
        const rule = ruleOf(text);
        for (const { label, quarters } of options) {
          expect([text, given(rule, { choice: label })]).toEqual([text, `${points(quarters)}`]);
        }
      }),
      runs,
    );
  });

  it("reads deductions back with their cap, but none that is below a single one", () => {
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
            `, nhưng không quá ${limit} điểm`,
            `; tổng điểm trừ không quá ${limit} điểm`,
          ],
          award,
        );
        const text = `Đủ và đúng hạn: 2; ${item}${end}`;
        const left = each > cap ? "declined" : `${2 - Math.min(points(each) * count, points(cap))}`;
        const reading = readRule(text, { maxPoints: "2" });
        const counts = { "báo cáo chậm": `${count}` };
        const got = reading.read ? given(reading.rule, { counts }) : "declined";
        expect([text, got]).toEqual([text, left]);
      }),
      runs,
    );
  });

  it("reads bonuses back up to the criterion's max", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(12), styles, (each, count, { award, part }) => {
        const more = comma(points(each));
        const item = pick(
          [`Mỗi sáng kiến được cộng ${more} điểm`, `Cứ 01 sáng kiến: ${more}`, `${more} điểm/sáng kiến`],
          part,
        );
        const text = `${item}${pick([", tối đa 2 điểm", "; tổng điểm cộng không quá 2 điểm", ""], award)}`;
        const got = `${Math.min(points(each) * count, 2)}`;
        expect([text, given(ruleOf(text), { counts: { "sáng kiến": `${count}` } })]).toEqual([text, got]);
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
