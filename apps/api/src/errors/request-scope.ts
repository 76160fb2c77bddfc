import { AsyncLocalStorage } from "node:async_hooks";
import type { Language } from "@reform-ledger/domain";

export interface RequestScope {
  language: Language;
  requestId: string;
}

/** What an error needs to know of the request in which it is shown. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

/** The first of our languages that a reader accepts; Vietnamese unless English is asked for first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().slice(0, 2));
  return wanted.find((language): language is Language => language === "vi" || language === "en") ?? "vi";
}
