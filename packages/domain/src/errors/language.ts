/** The languages that people read; Vietnamese first. */
export type Language = "vi" | "en";

/** One text in every language. */
export type LocalisedText = { readonly [language in Language]: string };
