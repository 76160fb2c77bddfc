import type { MessageKey, MessageParams } from "../errors/messages.js";

/** Why a rule does not fit its criterion; the path leads from the rule down: `rule.bands.1.award`. */
export type RuleProblem = { code: MessageKey; params: MessageParams; path: string };

export function problemIf(
  broken: boolean,
  path: string,
  code: MessageKey,
  params: MessageParams = {},
): RuleProblem[] {
  return broken ? [{ code, params, path }] : [];
}
