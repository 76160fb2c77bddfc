import type { CriterionRowFragment } from "@reform-ledger/api-types";
import { describeRule, type ScoringRule } from "@reform-ledger/domain";

export const differenceKinds = ["added", "changed", "removed"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** One member of a criterion that changed, both sides as text; null where there is none. */
export interface ChangedLine {
  member: string;
  from: string | null;
  to: string | null;
}

/** Writes a member of a criterion: numbers and words of a list as the console writes them. */
export type Writers = Partial<Record<string, (value: string) => string>>;

export function changedLines(
  pair: { from: CriterionRowFragment; to: CriterionRowFragment; members: readonly string[] },
  writers: Writers,
): ChangedLine[] {
  const write = (member: string, value: string | null) =>
    value === null ? null : (writers[member]?.(value) ?? value);
  return pair.members.map((member) => ({
    member,
    from: write(member, textOf(pair.from, member)),
    to: write(member, textOf(pair.to, member)),
  }));
}

function textOf(criterion: CriterionRowFragment, member: string): string | null {
  if (member === "parent") return criterion.parent && `${criterion.parent.code}. ${criterion.parent.name}`;
  if (member === "rule") return criterion.rule ? describeRule(criterion.rule as ScoringRule) : null;
  const value = (criterion as unknown as Record<string, unknown>)[member];
  return typeof value === "string" && value !== "" ? value : null;
}
