import polyglotI18nProvider from "ra-i18n-polyglot";
import { vietnameseMessages } from "./vietnamese";

/** Fetched when somebody wants it. */
const englishMessages = async () => (await import("./english")).englishMessages;

export const locales = [
  { locale: "vi", name: "Tiếng Việt" },
  { locale: "en", name: "English" },
];

/** Vietnamese first, whatever the browser says; the choice is remembered in react-admin's store. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === "en" ? englishMessages() : vietnameseMessages),
  "vi",
  locales,
  { allowMissing: false },
);
