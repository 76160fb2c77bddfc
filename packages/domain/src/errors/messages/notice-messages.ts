import type { LocalisedText } from "../language.js";

export const noticeMessages = {
  noticeRuleExists: {
    vi: "Đã có quy tắc nhắc việc như vậy.",
    en: "There is such a rule of notices already.",
  },
} as const satisfies Record<string, LocalisedText>;
