import type { Language, LocalisedText } from "./language.js";
import { accessMessages } from "./messages/access-messages.js";
import { criteriaMessages } from "./messages/criteria-messages.js";
import { deductionMessages } from "./messages/deduction-messages.js";
import { extensionMessages } from "./messages/extension-messages.js";
import { handOverMessages } from "./messages/hand-over-messages.js";
import { importMessages } from "./messages/import-messages.js";
import { inputMessages } from "./messages/input-messages.js";
import { inspectionMessages } from "./messages/inspection-messages.js";
import { noticeMessages } from "./messages/notice-messages.js";
import { resultsMessages } from "./messages/results-messages.js";
import { reviewMessages } from "./messages/review-messages.js";
import { roundMessages } from "./messages/round-messages.js";
import { ruleMessages } from "./messages/rule-messages.js";
import { scoreMessages } from "./messages/score-messages.js";
import { scoringMessages } from "./messages/scoring-messages.js";
import { taskMessages } from "./messages/task-messages.js";
import { templateMessages } from "./messages/template-messages.js";

/** Every message that a person can be shown when something is refused. Add to the record of your noun. */
export const messages = {
  ...accessMessages,
  ...inputMessages,
  ...scoringMessages,
  ...scoreMessages,
  ...roundMessages,
  ...importMessages,
  ...resultsMessages,
  ...criteriaMessages,
  ...deductionMessages,
  ...reviewMessages,
  ...inspectionMessages,
  ...taskMessages,
  ...noticeMessages,
  ...extensionMessages,
  ...templateMessages,
  ...handOverMessages,
  ...ruleMessages,
};

export type MessageKey = keyof typeof messages;

/** What fills a `{placeholder}`; a LocalisedText is read in the language of the message. */
export type MessageParams = Readonly<Record<string, string | number | LocalisedText>>;

/** The message in a language with its placeholders filled; an unfilled placeholder stays as it is. */
export function messageOf(key: MessageKey, params: MessageParams = {}, language: Language = "vi"): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === "object" ? value[language] : written(name, String(value), language);
  });
}

/** What somebody typed comes back as it was typed. */
const verbatim = new Set(["code", "id", "value"]);

/** Numbers and days as an office writes them: 4,9 and 31/12/2023. */
function written(name: string, value: string, language: Language): string {
  if (language !== "vi" || verbatim.has(name)) return value;
  if (/^-?\d+\.\d+$/.test(value)) return value.replace(".", ",");
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");
}
