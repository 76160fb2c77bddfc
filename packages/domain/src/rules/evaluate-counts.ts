import { Big, type Decimal, write } from "../points/decimal.js";
import { demandGiven, demandKnown, demandOnly } from "./given.js";
import { indexOfLabel } from "./label.js";
import { withComma, withinSentence } from "./numbers-vi.js";
import type { BonusRule, PenaltyRule, RuleInputs, RuleOutcome } from "./rule.js";

export function evaluatePenalty(rule: PenaltyRule, inputs: RuleInputs, path: string): RuleOutcome {
  const { total, terms } = countedItems(rule, inputs, path);
  const taken = lesserOf(lesserOf(total, new Big(rule.cap)), new Big(rule.full));
  const points = new Big(rule.full).minus(taken);
  const capped = taken.lt(total) ? `trừ tối đa ${shown(taken)}` : `trừ ${shown(taken)}`;
  const full = `Điểm tối đa ${withComma(rule.full)}`;
  return {
    state: "SCORED",
    points: write(points),
    branch: rule.label,
    sentence:
      terms === ""
        ? `${full}; không bị trừ: ${shown(points)} điểm.`
        : `${full}; ${terms}; ${capped}: còn ${shown(points)} điểm.`,
  };
}

export function evaluateBonus(rule: BonusRule, inputs: RuleInputs, path: string): RuleOutcome {
  const { total, terms } = countedItems(rule, inputs, path);
  const points = lesserOf(total, new Big(rule.cap));
  const capped = points.lt(total) ? `; cộng tối đa ${shown(points)}` : "";
  const reason = terms === "" ? "Không có nội dung được cộng điểm" : `${terms}${capped}`;
  return {
    state: "SCORED",
    points: write(points),
    branch: "",
    sentence: `${reason}: ${shown(points)} điểm.`,
  };
}

/** What all items come to, and the items that occurred: "3 báo cáo chậm × 0,25 = 0,75". */
function countedItems({ items }: Pick<PenaltyRule, "items">, inputs: RuleInputs, path: string) {
  demandOnly(inputs, ["counts"], path);
  const counts = demandGiven(inputs.counts, `${path}.counts`);
  demandKnown(counts, items, `${path}.counts`);
  const terms = Object.entries(counts).flatMap(([label, count]) => {
    const item = items[indexOfLabel(items, label)];
    return item && count !== "0" ? [{ count, item, points: new Big(item.points).times(count) }] : [];
  });
  return {
    total: terms.reduce((sum, { points }) => sum.plus(points), new Big(0)),
    terms: terms
      .map(({ count, item, points }) => {
        const name = withinSentence(item.label).replace(/^mỗi\s+/, "");
        return `${count} ${name} × ${withComma(item.points)} = ${shown(points)}`;
      })
      .join("; "),
  };
}

function lesserOf(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function shown(value: Decimal): string {
  return withComma(write(value));
}
