import { type DomainError, messageOf } from "@reform-ledger/domain";
import { formatDecimal } from "../points/formatPoints";

/** A rule's own sentence, with its decimals written as the reader writes them. */
export function ruleMessage({ messageKey, params }: DomainError, locale: string): string {
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === "string" && name !== "value" && name !== "asThousands"
      ? formatDecimal(value, locale)
      : value,
  ]);
  return messageOf(messageKey, Object.fromEntries(written), locale === "en" ? "en" : "vi");
}
