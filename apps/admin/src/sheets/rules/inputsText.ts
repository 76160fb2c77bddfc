import type { RuleInputs } from "@reform-ledger/domain";
import { formatDecimal } from "../../points/formatPoints";

/** What was stated for a rule, short enough for a cell: "8/10", "92,5 %", "Ban hành kịp thời". */
export function inputsText(inputs: RuleInputs | null, absence: string | undefined, locale: string): string {
  if (!inputs) return "";
  const decimal = (value: string) => formatDecimal(value, locale);
  const { absent, choice, percent, numerator, denominator, count, counts, groups, points, inner } = inputs;
  const parts = [
    absent && (absence ?? "–"),
    choice,
    inner && inputsText(inner, absence, locale),
    percent !== undefined && `${decimal(percent)} %`,
    (numerator !== undefined || denominator !== undefined) &&
      `${numerator === undefined ? "?" : decimal(numerator)}/${denominator === undefined ? "?" : decimal(denominator)}`,
    count !== undefined && decimal(count),
    counts && countsText(counts, decimal),
    groups && groupsText(groups, decimal),
    points !== undefined && decimal(points),
  ];
  return parts.filter(Boolean).join(" · ");
}

const countsText = (counts: Record<string, string>, decimal: (value: string) => string) =>
  Object.entries(counts)
    .filter(([, count]) => count !== "0")
    .map(([label, count]) => `${label}: ${decimal(count)}`)
    .join("; ") || "0";

const groupsText = (groups: NonNullable<RuleInputs["groups"]>, decimal: (value: string) => string) =>
  Object.entries(groups)
    .flatMap(([label, { percent }]) =>
      percent === undefined ? [] : [`${label} ${decimal(percent)} %`.trim()],
    )
    .join("; ") || String(Object.keys(groups).length);
