import type {
  BalanceAmountsFragment,
  BalanceCriterionFragment,
  BalanceSheetLineFragment,
  BalanceSumsFragment,
} from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import type { StepKind } from "../charts/waterfall";

export const balanceParts = [
  "opening",
  "recovered",
  "retired",
  "pending",
  "stillLost",
  "newlyLost",
  "unknown",
  "closing",
] as const;

export type BalancePart = (typeof balanceParts)[number];
export type Amounts = Pick<BalanceAmountsFragment, BalancePart>;

const kinds: Record<BalancePart, StepKind> = {
  opening: "TOTAL",
  recovered: "FALL",
  retired: "FALL",
  pending: "FALL",
  stillLost: "TOTAL",
  newlyLost: "RISE",
  unknown: "RISE",
  closing: "TOTAL",
};

/** What cannot be told of is shown only where there is such a thing. */
const isRare = (part: BalancePart) => part === "pending" || part === "unknown";

export const shownParts = (sums: Amounts): BalancePart[] =>
  balanceParts.filter((part) => !isRare(part) || isPositive(sums[part]));

/** From what was lost to what is lost; each step with what it adds or takes off. */
export const balanceSteps = (sums: Amounts) =>
  shownParts(sums).map((part) => ({ key: part, kind: kinds[part], points: sums[part] }));

const signs: Record<StepKind, string> = { TOTAL: "", FALL: "−", RISE: "+" };

/** A figure with its sign; nothing is neither more nor less. */
export const signed = (part: BalancePart, points: string, written: string) =>
  isPositive(points) ? `${signs[kinds[part]]}${written}` : written;

export const isBalancePart = (text: string | null): text is BalancePart =>
  balanceParts.some((part) => part === text);

/** The lines behind a bar of the picture. */
export const linesBehind = (lines: readonly BalanceSheetLineFragment[], part: BalancePart | null) =>
  part === null ? [...lines] : lines.filter((line) => isPositive(line[part]));

export interface BalanceArea {
  area: BalanceAmountsFragment;
  lines: BalanceSheetLineFragment[];
}

/** The lines under their areas; an area without a line to show is left out. */
export function linesByArea(
  areas: readonly BalanceAmountsFragment[],
  lines: readonly BalanceSheetLineFragment[],
): BalanceArea[] {
  return areas
    .map((area) => ({
      area,
      lines: lines.filter((line) => (line.area?.id ?? null) === (area.area?.id ?? null)),
    }))
    .filter((found) => found.lines.length > 0);
}

const codeAndName = ({ code, name }: BalanceCriterionFragment) => `${code}. ${name}`;

export interface LineName {
  /** The codes of what is named; of many criteria there is no room for more. */
  codes: string[];
  /** The later year's criteria; those of the earlier year where they go nowhere. */
  names: string[];
  /** The earlier year's, where they are called otherwise. */
  earlierNames: string[];
  /** Whether the criteria end, or are new. */
  course: "ENDS" | "NEW" | "GOES_ON";
}

export function nameOfLine({
  criteria,
  earlierCriteria,
}: Pick<BalanceSheetLineFragment, "criteria" | "earlierCriteria">): LineName {
  const names = criteria.map(codeAndName);
  const earlier = earlierCriteria.map(codeAndName);
  const codes = (names.length === 0 ? earlierCriteria : criteria).map(({ code }) => code);
  if (names.length === 0) return { codes, names: earlier, earlierNames: [], course: "ENDS" };
  const isSame = names.join("\n") === earlier.join("\n");
  return {
    codes,
    names,
    earlierNames: isSame ? [] : earlier,
    course: earlier.length === 0 ? "NEW" : "GOES_ON",
  };
}

/** So many criteria are named in full; of more the codes say which they are. */
const namedInFull = 2;

export const isMany = ({ names }: LineName) => names.length > namedInFull;

export const keyOfLine = ({
  criteria,
  earlierCriteria,
}: Pick<BalanceSheetLineFragment, "criteria" | "earlierCriteria">): string =>
  [...criteria, ...earlierCriteria].map(({ id }) => id).join(" ");

/** The parts of the sentence in words: what stands for nothing is not said. */
export const sentenceParts = (sums: BalanceSumsFragment): BalancePart[] =>
  (["retired", "pending", "stillLost", "newlyLost", "unknown"] as const).filter((part) =>
    isPositive(sums[part]),
  );
