import type { BranchRule, LeafRule } from "../rule.js";
import { Unread } from "./reading.js";
import { isNumber, matchAt, type Token, type Tokens, textOf } from "./tokens.js";
import { phrases } from "./words.js";

type Reading = { rule: LeafRule; notes: string[] };

const exclusive = phrases("đối với");

/** "Đối với cấp huyện: …. Đối với cấp xã: …": one rule for each case, every sentence within a case. */
export function readBranches(
  tokens: Tokens,
  readPart: (part: Tokens) => Reading,
): { rule: BranchRule; notes: string[] } | undefined {
  const starts = tokens.flatMap((_, at) => (isStart(tokens, at) ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  const parts = starts.map((start, i) => tokens.slice(start, starts[i + 1]));
  const cases = parts.map((part) => ({ ...readPart(bodyOf(part)), label: labelOf(part) }));
  const last = cases.at(-1);
  const hasOwnAbsence = last?.rule.kind !== "DISCRETIONARY" && last?.rule.absence !== undefined;
  const isShared = cases.every(({ rule }) => rule.kind !== "DISCRETIONARY" && rule.absence);
  if (hasOwnAbsence && !isShared) throw new Unread("unclearAbsence", textOf(parts.at(-1) ?? []));
  return {
    rule: { kind: "BRANCH", cases: cases.map(({ label, rule }) => ({ label, rule })) },
    notes: cases.flatMap(({ notes }) => notes),
  };
}

function isStart(tokens: Tokens, at: number): boolean {
  if (matchAt(tokens, at, exclusive) === 0) return false;
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before === undefined || before.key === "." || token?.lineBefore === true;
}

function labelEnd(part: Tokens): number {
  const end = part.findIndex(({ key }) => key === ":");
  const label = part.slice(0, end);
  if (end < 0 || label.some((token) => isNumber(token))) throw new Unread("unclearStructure", textOf(part));
  return end;
}

const labelOf = (part: Tokens) => textOf(part.slice(0, labelEnd(part)));

function bodyOf(part: Tokens): Token[] {
  const body = part.slice(labelEnd(part) + 1);
  return body.at(-1)?.key === "." ? body.slice(0, -1) : body;
}
