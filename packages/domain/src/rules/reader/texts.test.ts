import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../points/points.js";
import { checkRule } from "../check-rule.js";
import { evaluateRule } from "../evaluate-rule.js";
import type { RuleInputs, ScoringRule } from "../rule.js";
import { readRule } from "./read-rule.js";

/** A text, its criterion's max, and under it what it gives for some inputs, its kind, or why it is declined. */
type Case = { max: string; text: string; wanted: string };

function casesOf(file: string): Case[] {
  const lines = readFileSync(new URL(`./texts/${file}.txt`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, at) => {
    const [, max, text] = /^(\S+) \|(.*)$/.exec(line) ?? [];
    if (max === undefined || text === undefined) return [];
    return [{ max, text: text.trim().replaceAll(" ⏎ ", "\n"), wanted: (lines[at + 1] ?? "").trim() }];
  });
}

function ruleOf({ text, max }: Case): ScoringRule {
  const reading = readRule(text, { maxPoints: max });
  if (!reading.read) throw new Error(`${reading.reason}: ${reading.fragment}`);
  return reading.rule;
}

/** "85%", "7/10", "#3" for a count, "“label”", "2 × label + 1 × label", "absent", "given 1.5". */
function inputsOf(given: string): RuleInputs {
  const [outer, inner] = given.split(" > ");
  if (inner !== undefined) return { ...inputsOf(outer ?? ""), inner: inputsOf(inner) };
  if (given === "absent") return { absent: true };
  if (given.startsWith("#")) return { count: given.slice(1) };
  if (given.startsWith("given ")) return { points: given.slice(6) };
  if (given.startsWith("“")) return { choice: given.slice(1, -1) };
  if (given.includes(" × ")) {
    const counted = given.split(" + ").map((item) => item.split(" × "));
    return { counts: Object.fromEntries(counted.map(([count = "", label = ""]) => [label, count])) };
  }
  if (given.endsWith("%")) return { percent: given.slice(0, -1) };
  const [numerator = "", denominator = ""] = given.split("/");
  return { numerator, denominator };
}

function pointsOf(rule: ScoringRule, given: string): string {
  const { points } = evaluateRule(rule, inputsOf(given));
  return points === null ? "N/A" : roundHalfUp(points, 4);
}

const isDeclined = ({ wanted }: Case) => wanted.startsWith("✗");
const isCovered = ({ wanted }: Case) => !isDeclined({ max: "", text: "", wanted });
const all = ["illustrative", "other-decisions", "declined"].flatMap(casesOf);

describe("readRule", () => {
  it.each(all.filter(isCovered))("gives for “$text” the points that it states", (one) => {
    const rule = ruleOf(one);
    const stated = one.wanted.split(" | ").map((pair) => pair.split("→").map((side) => side.trim()));
    for (const [given = "", points = ""] of stated) {
      expect([given, given === "" ? rule.kind : pointsOf(rule, given)]).toEqual([given, points]);
    }
    expect(checkRule(rule, one.max)).toEqual([]);
  });

  it("reads a text alike however its letters, blanks and figures are encoded", () => {
    for (const { text, max } of all) {
      const plain = readRule(text, { maxPoints: max });
      const widened = text.replace(/[0-9%;]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const others = [text.normalize("NFD"), text.replaceAll(" ", "\u00a0"), widened, ` ${text}\n`];
      for (const other of others) expect(readRule(other, { maxPoints: max })).toEqual(plain);
    }
  });

  it("knows both places of a tone mark, and i for y", () => {
    const moved = { oà: "òa", uỷ: "ủy", tỷ: "tỉ" };
    const respelt = (text: string) =>
      Object.entries(moved).reduce((all, [from, to]) => all.replaceAll(from, to).replaceAll(to, to), text);
    for (const one of all.filter(isCovered)) {
      const reading = readRule(respelt(one.text), { maxPoints: one.max });
      expect([one.text, reading.read && reading.rule.kind]).toEqual([one.text, ruleOf(one).kind]);
    }
  });

  it.each(all.filter(isDeclined))("declines “$text” and says why: $wanted", ({ text, max, wanted }) => {
    const reading = readRule(text, { maxPoints: max });
    expect(reading.read ? reading.rule : `✗ ${reading.reason}`).toBe(wanted);
    expect(reading.read ? "" : reading.message).toMatch(/^\p{Lu}.*\.$/su);
  });

  it("knows enough texts of either kind", () => {
    expect(casesOf("illustrative").length).toBeGreaterThan(45);
    expect(casesOf("other-decisions").length + casesOf("declined").length).toBeGreaterThan(120);
  });
});
