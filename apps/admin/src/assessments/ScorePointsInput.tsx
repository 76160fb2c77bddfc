import type { ScoreRowFragment } from "@reform-ledger/api-types";
import { checkScore, DomainError, messageOf } from "@reform-ledger/domain";
import { useCallback } from "react";
import { useLocaleState } from "react-admin";
import { formatDecimal } from "../points/formatPoints";
import { PointsInput } from "../points/PointsInput";
import type { FormValues } from "../providers/resourceOperations";
import { cellOf, typedScore } from "./scoreSheet";

interface ScorePointsInputProps {
  score: ScoreRowFragment;
  onTyped: (typed: string) => void;
}

/** The points of one row; the API's own rule is asked before they are sent. */
export function ScorePointsInput({ score, onTyped }: ScorePointsInputProps) {
  const [locale] = useLocaleState();
  const keepsTheRule = useCallback(
    (_typed: unknown, values: FormValues) => ruleBrokenBy(score, values, locale),
    [score, locale],
  );
  return (
    <PointsInput
      source={cellOf(score, "points")}
      label="resources.scores.fields.points"
      validate={keepsTheRule}
      onChange={(event) => onTyped(event.target.value)}
      helperText={false}
      parse={(typed: string) => typed}
    />
  );
}

function ruleBrokenBy(score: ScoreRowFragment, values: FormValues, locale: string): string | undefined {
  try {
    checkScore(score.criterion.maxPoints, typedScore(score, values, locale));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return sentenceOf(error, locale);
  }
  return undefined;
}

/** The rule's own sentence, with its decimals written as the reader writes them. */
function sentenceOf({ messageKey, params }: DomainError, locale: string): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" ? formatDecimal(value, locale) : value,
  ]);
  return messageOf(messageKey, Object.fromEntries(written), locale === "en" ? "en" : "vi");
}
