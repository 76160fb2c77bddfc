import { type DomainError, messageOf } from "@reform-ledger/domain";

/** A rule's own sentence in the reader's language. */
export const ruleMessage = ({ messageKey, params }: DomainError, locale: string): string =>
  messageOf(messageKey, params, locale === "en" ? "en" : "vi");
