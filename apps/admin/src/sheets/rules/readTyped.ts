import { checkScore, DomainError, type Points, readPointsVi } from "@reform-ledger/domain";
import { formatDecimal } from "../../points/formatPoints";
import { ruleMessage } from "./ruleMessage";

/** A cell's text as points, as nothing, as "does not apply", or why it cannot be read. */
export type Reading =
  | { kind: "empty" }
  | { kind: "notApplicable" }
  | { kind: "points"; points: Points }
  | { kind: "problem"; message: string; choices: readonly Points[] };

const notApplicableWords = new Set(["k", "kad", "kđg", "na", "n/a"]);

export function readTyped(text: string, maxPoints: Points, locale: string): Reading {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  if (notApplicableWords.has(typed.toLowerCase())) return { kind: "notApplicable" };
  try {
    const points = readPointsVi(typed);
    checkScore(maxPoints, { state: "SCORED", points });
    return { kind: "points", points };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return problemOf(error, maxPoints, locale);
  }
}

/** "1.234" is asked about: both ways to read it are offered, those within the max first. */
function problemOf(error: DomainError, maxPoints: Points, locale: string): Reading {
  const { asThousands, asDecimal } = error.params;
  const choices = [asThousands, asDecimal].filter((choice) => typeof choice === "string");
  const within = (points: Points) => Number(points) <= Number(maxPoints);
  const best = choices.toSorted((a, b) => Number(within(b)) - Number(within(a)));
  return { kind: "problem", message: ruleMessage(error, locale), choices: best };
}

/** A choice as it is written on its button: "1234" or "1,234". */
export const choiceText = (points: Points, locale: string) =>
  locale === "en" ? points : points.replace(".", ",");

/** Points as they stand in a cell. */
export const cellText = (points: Points | null, locale: string) =>
  points === null ? "" : formatDecimal(points, locale);

/** Points as they stand in a cell that is being typed into: no thousands. */
export const editText = (points: Points | null, locale: string) =>
  points === null ? "" : choiceText(points, locale);
