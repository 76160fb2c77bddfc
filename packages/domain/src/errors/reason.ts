import { badInput } from "./domain-error.js";

export const maxReasonLength = 2000;

const visible = /[^\p{C}\p{Z}\s]/u;

/** A text without the blanks around it; "" where there is nothing to see, as in zero-width spaces. */
export const shownText = (text: string): string => (visible.test(text) ? text.trim() : "");

/** The reason, trimmed. Throws BAD_USER_INPUT reasonRequired when blank, tooLong above 2000 characters. */
export function requireReason(reason: string, path = "reason"): string {
  const trimmed = shownText(reason);
  if (trimmed === "") throw badInput("reasonRequired", {}, path);
  if (trimmed.length > maxReasonLength) throw badInput("tooLong", { max: maxReasonLength }, path);
  return trimmed;
}
