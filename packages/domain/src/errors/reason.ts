import { badInput } from "./domain-error.js";

export const maxReasonLength = 2000;

/** The reason, trimmed. Throws BAD_USER_INPUT reasonRequired when blank, tooLong above 2000 characters. */
export function requireReason(reason: string, path = "reason"): string {
  const trimmed = reason.trim();
  if (trimmed === "") throw badInput("reasonRequired", {}, path);
  if (trimmed.length > maxReasonLength) throw badInput("tooLong", { max: maxReasonLength }, path);
  return trimmed;
}
