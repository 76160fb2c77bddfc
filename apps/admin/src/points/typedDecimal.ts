import { i18nProvider } from "../i18n/i18nProvider";
import { parseDecimal } from "./formatPoints";

/** What a form's points input holds, as the API takes it; null where nothing was typed. */
export const typedDecimal = (typed: unknown): string | null =>
  typed === null || typed === undefined || typed === ""
    ? null
    : parseDecimal(String(typed), i18nProvider.getLocale());
