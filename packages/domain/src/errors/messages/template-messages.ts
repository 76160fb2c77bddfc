import type { LocalisedText } from "../language.js";

export const templateMessages = {
  templateRetired: {
    vi: "Mẫu nhiệm vụ đã ngừng sử dụng.",
    en: "The template is no longer in use.",
  },
} as const satisfies Record<string, LocalisedText>;
